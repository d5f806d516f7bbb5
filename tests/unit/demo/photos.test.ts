import piexif from 'piexifjs';
import { describe, expect, test } from 'vitest';
import { withExif } from '../../demo/photos/exif';
import { SCENES } from '../../demo/photos/lab/scenes';
import { DEMO_PHOTOS } from '../../demo/photos/list';
import { jpegFacts } from '../../support/jpeg';

/** Start, a frame header of 4000 × 3000 with one component, end: as much JPEG as the tags need. */
const BARE = Buffer.from([
  0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x0b, 0xb8, 0x0f, 0xa0, 0x01, 0x01, 0x11, 0x00, 0xff, 0xda, 0x00,
  0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x00, 0xff, 0xd9,
]);

describe('demo photos', () => {
  test('the tags are written beside the picture and leave its stored size alone', () => {
    const made = withExif(BARE, {
      orientation: 6,
      width: 4000,
      height: 3000,
      gps: { latitude: -6.25, longitude: 104.5 },
    });
    expect(jpegFacts(made)).toEqual({ width: 4000, height: 3000, exif: true });
    const tags = piexif.load(made.toString('binary'));
    expect(tags['0th']?.[piexif.ImageIFD.Orientation]).toBe(6);
    expect(tags.GPS?.[piexif.GPSIFD.GPSLatitudeRef]).toBe('S');
    expect(tags.GPS?.[piexif.GPSIFD.GPSLongitudeRef]).toBe('E');
    // 6.25° = 6° 15′ 0″; 104.5° = 104° 30′ 0″. Degrees and minutes are whole numbers over 1.
    expect(tags.GPS?.[piexif.GPSIFD.GPSLatitude]).toMatchObject([
      [6, 1],
      [15, 1],
      [0, expect.any(Number)],
    ]);
    expect(tags.GPS?.[piexif.GPSIFD.GPSLongitude]).toMatchObject([
      [104, 1],
      [30, 1],
      [0, expect.any(Number)],
    ]);
  });

  test('without a place there is no GPS block', () => {
    const tags = piexif.load(
      withExif(BARE, { orientation: 1, width: 4000, height: 3000 }).toString('binary'),
    );
    expect(tags['0th']?.[piexif.ImageIFD.Orientation]).toBe(1);
    expect(tags.GPS).toEqual({});
  });

  test.each(DEMO_PHOTOS)('$id is stored as its scene stands, turned when EXIF says so', (photo) => {
    const scene = SCENES.find((s) => s.id === photo.id);
    const upright = [scene?.width, scene?.height];
    expect([photo.width, photo.height]).toEqual(photo.orientation === 6 ? upright.reverse() : upright);
  });

  test('one photo lies on its side and knows where it was taken, and every scene is a photo', () => {
    expect(DEMO_PHOTOS.filter((p) => p.orientation === 6 && p.gps)).toHaveLength(1);
    expect(SCENES.map((s) => s.id).sort()).toEqual(DEMO_PHOTOS.map((p) => p.id).sort());
  });
});
