import { describe, expect, it } from 'vitest';
import { choosePhotos, largestVersion, photoKey } from '../../../../utils/platforms/images';

describe('largestVersion', () => {
  it.each([
    [
      'https://down-id.img.susercontent.com/file/id-1-abc_tn',
      'https://down-id.img.susercontent.com/file/id-1-abc',
    ],
    [
      'https://down-id.img.susercontent.com/file/id-1-abc@resize_w450_nl.webp',
      'https://down-id.img.susercontent.com/file/id-1-abc',
    ],
    [
      'https://m.media-amazon.com/images/I/71abc._AC_SX466_.jpg',
      'https://m.media-amazon.com/images/I/71abc.jpg',
    ],
    [
      'https://cdn.shopify.com/s/files/1/p/tas_600x600.jpg?v=3',
      'https://cdn.shopify.com/s/files/1/p/tas.jpg?v=3',
    ],
    ['https://toko.example.com/foto_tn', 'https://toko.example.com/foto_tn'],
  ])('%s', (address, largest) => {
    expect(largestVersion(address)).toBe(largest);
  });
});

describe('photoKey', () => {
  const same = (a: string, b: string) => photoKey(a) === photoKey(b);
  it('is one for the sizes of a photo and differs for two photos', () => {
    expect(same('https://a.example/x-300x300.jpg', 'https://a.example/x.jpg')).toBe(true);
    expect(same('https://a.example/x.jpg?w=300&h=300', 'https://a.example/x.jpg?w=900')).toBe(true);
    expect(same('http://a.example/x.jpg', 'https://a.example/x.jpg')).toBe(true);
    expect(same('https://a.example/x.jpg?id=1', 'https://a.example/x.jpg?id=2')).toBe(false);
    expect(same('https://a.example/x1.jpg', 'https://a.example/x2.jpg')).toBe(false);
  });
});

describe('choosePhotos', () => {
  const found = (value: string, confidence: number) => ({ value, confidence });

  it('gives each photo once, the surest first', () => {
    expect(
      choosePhotos([
        found('https://a.example/2.jpg', 0.7),
        found('https://a.example/1-300x300.jpg', 0.5),
        found('https://a.example/1.jpg', 0.9),
      ]),
    ).toEqual(['https://a.example/1-300x300.jpg', 'https://a.example/2.jpg']);
  });

  it('drops logos and stand-ins, and weak finds where there are strong ones', () => {
    expect(
      choosePhotos([
        found('https://a.example/logo.png', 0.9),
        found('https://a.example/no-image.jpg', 0.9),
        found('https://a.example/kue.jpg', 0.7),
        found('https://a.example/tetangga.jpg', 0.3),
      ]),
    ).toEqual(['https://a.example/kue.jpg']);
    expect(choosePhotos([found('https://a.example/kue.jpg', 0.3)])).toHaveLength(1);
  });

  it('gives forty at most', () => {
    const many = Array.from({ length: 90 }, (_, index) => found(`https://a.example/kue${index}x.jpg`, 0.9));
    expect(choosePhotos(many)).toHaveLength(40);
  });
});
