import { describe, expect, it } from 'vitest';
import { templateFor } from '@/components/quiet/template-for';
import { type Aim, templateById } from '@/utils/captions';
import { BUSINESS_KINDS } from '@/utils/model';
import { type Idea, makePlan } from '@/utils/plan';
import { planInput } from '../../../support/plan-input';

/** Aims of templates that help with an idea. */
const FITS: Record<Exclude<Idea, 'product'>, readonly Aim[]> = {
  testimonial: ['testimonial'],
  'ask-review': ['review'],
  story: ['story'],
  tip: ['tips'],
  question: ['ask'],
  'weekend-order': ['preorder'],
  'week-order': ['preorder'],
  office: ['bundle', 'weekday', 'preorder'],
  subscription: ['bundle', 'weekday'],
  bundle: ['bundle'],
  'custom-order': ['preorder'],
  'quiet-slot': ['weekday'],
};
const IDEAS = Object.keys(FITS) as Exclude<Idea, 'product'>[];

describe('the template for an idea', () => {
  it.each(BUSINESS_KINDS)('exists, is written for %s and serves the idea', (kind) => {
    for (const idea of IDEAS) {
      const id = templateFor(idea, kind);
      if (id === undefined) continue;
      const template = templateById(id);
      expect(template, `${id} for ${idea}`).toBeDefined();
      expect(
        template?.aims.some((aim) => FITS[idea].includes(aim)),
        `${id} for ${idea}`,
      ).toBe(true);
    }
  });

  it.each(BUSINESS_KINDS)('is there for everything that a plan of %s proposes, stories aside', (kind) => {
    for (let seed = 0; seed < 5; seed += 1) {
      for (const { idea } of makePlan(planInput({ kind, seed }))) {
        if (idea === 'product' || idea === 'story') continue;
        const template = templateById(templateFor(idea, kind) ?? '');
        expect(template?.kinds, `${template?.id} for ${idea}`).toContain(kind);
      }
    }
  });

  it('is left to the words step for a product', () => {
    expect(templateFor('product', 'food')).toBeUndefined();
  });
});
