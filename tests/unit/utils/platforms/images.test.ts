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
    const wix = 'https://a.example/media/77aa_vas~mv2.jpg';
    expect(same(`${wix}/v1/fill/w_625,h_625,q_85/77aa_vas~mv2.webp`, wix)).toBe(true);
    expect(same('https://a.example/b/meja-640-0.jpg', 'https://a.example/b/meja-1024-1024.jpg')).toBe(true);
    expect(same('https://a.example/u/cangkir_515Wx515H.jpg', 'https://a.example/u/cangkir_65Wx65H.jpg')).toBe(
      true,
    );
    expect(
      same('https://a.example/500-square/1/kue.jpg', 'https://a.example/100-square/1/kue.jpg.webp'),
    ).toBe(true);
    // Numbers that count photos are no sizes.
    expect(same('https://a.example/IMG_1200.jpg', 'https://a.example/IMG_1280.jpg')).toBe(false);
    expect(same('https://a.example/tas-merah-1.jpg', 'https://a.example/tas-merah-2.jpg')).toBe(false);
    expect(same('https://a.example/11/main.jpg', 'https://a.example/12/main.jpg')).toBe(false);
    expect(same('https://a.example/x.jpg?id=1', 'https://a.example/x.jpg?id=2')).toBe(false);
    expect(same('https://a.example/x1.jpg', 'https://a.example/x2.jpg')).toBe(false);
  });
});

describe('choosePhotos', () => {
  const found = (value: string, confidence: number) => ({ value, confidence });

  it('gives each photo once, in its largest version, the surest first', () => {
    expect(
      choosePhotos([
        found('https://a.example/2.jpg', 0.7),
        found('https://a.example/1-300x300.jpg', 0.5),
        found('https://a.example/1.jpg', 0.9),
      ]),
    ).toEqual(['https://a.example/1.jpg', 'https://a.example/2.jpg']);
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
