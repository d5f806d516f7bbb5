import { SEVERITIES, type Severity } from '@/utils/checks';
import type { ShownFinding } from './shown-finding';

/** A run of text, all of it under the same mark or under none. */
export interface Run {
  text: string;
  start: number;
  severity: Severity | null;
}

type Marked = Pick<ShownFinding, 'start' | 'end' | 'severity'>;

/** Whether a finding is about the text as a whole: there is no place to point at. */
export const isOfWhole = (text: string, { start, end }: Pick<Marked, 'start' | 'end'>): boolean =>
  end <= start || text.slice(0, start).trim() + text.slice(end).trim() === '';

/** Cuts a text at the borders of its findings; where some overlap the gravest one shows. */
export function runsOf(text: string, findings: readonly Marked[]): Run[] {
  const placed = findings.filter((finding) => !isOfWhole(text, finding) && finding.start < text.length);
  const borders = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const over = placed.filter((finding) => finding.start <= start && start < finding.end);
    const gravest = SEVERITIES.find((severity) => over.some((finding) => finding.severity === severity));
    return { text: text.slice(start, cuts[index + 1]), start, severity: gravest ?? null };
  });
}
