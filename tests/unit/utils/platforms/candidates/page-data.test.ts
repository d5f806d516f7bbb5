// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { attributes } from '../../../../../utils/platforms/candidates/attributes';
import { pageData } from '../../../../../utils/platforms/candidates/page-data';
import { page, values } from './page';

const state = (script: string) => page(`<h1>Gayung Kuningan</h1><script>${script}</script>`);

describe('pageData', () => {
  it('reads the node that has the name the page shows, wherever it stands in a statement', () => {
    const found = pageData(
      state(
        'window.__STATE__ = {"user":undefined,"ads":[{"name":"Ember Seng","price":45000}],"product":{"name":"Gayung Kuningan","price":185000,"currency":"IDR","images":{"large":["https://cdn.example.com/gayung-1.jpg"]}}};',
      ),
    );
    expect(values(found, 'name')).toEqual(['Gayung Kuningan']);
    expect(values(found, 'price')).toEqual([{ amount: 185_000, currency: 'IDR' }]);
    expect(values(found, 'image')).toEqual(['https://cdn.example.com/gayung-1.jpg']);
  });

  it('reads what is handed to statistics, names without quotes included', () => {
    const found = pageData(
      state(
        "dataLayer.push({event:'detail',ecommerce:{detail:{products:[{name:'Gayung Kuningan',price:'185000'}]}}});",
      ),
    );
    expect(values(found, 'price')).toHaveLength(1);
  });

  it('believes no node of another name, and no price much', () => {
    expect(
      pageData(state('var x = {"name":"Ember Seng","price":45000,"note":"mirip Gayung Kuningan"};')),
    ).toEqual([]);
    const found = pageData(state('var x = {"name":"Gayung Kuningan","price":18500000};'));
    expect(found.find(({ field }) => field === 'price')?.confidence).toBeLessThan(0.3);
  });

  it('comes to an end with brackets that never close', () => {
    expect(pageData(state(`var x = ${'{"Gayung Kuningan":['.repeat(5000)}`))).toEqual([]);
  });
});

describe('attributes', () => {
  it('takes the one price that all of them state, and none where they differ', () => {
    const one =
      '<div data-price="385000" data-old-price="450000" data-currency="IDR"></div><button data-price="385000"></button>';
    expect(values(attributes(page(`<h1>Bros</h1>${one}`)), 'price')).toEqual([
      { amount: 385_000, currency: 'IDR' },
    ]);
    expect(values(attributes(page(`<h1>Bros</h1>${one}`)), 'strikePrice')).toEqual([450_000]);
    expect(attributes(page('<h1>Bros</h1><i data-price="1000"></i><i data-price="2000"></i>'))).toEqual([]);
  });
});
