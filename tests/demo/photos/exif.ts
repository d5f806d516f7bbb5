import piexif from 'piexifjs';

export interface ExifFacts {
  /** EXIF orientation: 1 upright, 6 "turn a quarter clockwise to see it". */
  orientation: 1 | 6;
  /** Stored size, before orientation. */
  width: number;
  height: number;
  /** Degrees; only for the photo that must be stripped of its place. */
  gps?: { latitude: number; longitude: number };
}

/** The JPEG with the tags a phone writes. */
export function withExif(jpeg: Buffer, facts: ExifFacts): Buffer {
  const { ImageIFD, ExifIFD, GPSIFD, GPSHelper } = piexif;
  const exif = piexif.dump({
    '0th': {
      [ImageIFD.Make]: 'Contoh',
      [ImageIFD.Model]: 'Ponsel Demo',
      [ImageIFD.Orientation]: facts.orientation,
      [ImageIFD.DateTime]: '2026:11:14 08:21:05',
    },
    Exif: {
      [ExifIFD.DateTimeOriginal]: '2026:11:14 08:21:05',
      [ExifIFD.ISOSpeedRatings]: 160,
      [ExifIFD.PixelXDimension]: facts.width,
      [ExifIFD.PixelYDimension]: facts.height,
    },
    ...(facts.gps && {
      GPS: {
        [GPSIFD.GPSLatitudeRef]: facts.gps.latitude < 0 ? 'S' : 'N',
        [GPSIFD.GPSLatitude]: GPSHelper.degToDmsRational(Math.abs(facts.gps.latitude)),
        [GPSIFD.GPSLongitudeRef]: facts.gps.longitude < 0 ? 'W' : 'E',
        [GPSIFD.GPSLongitude]: GPSHelper.degToDmsRational(Math.abs(facts.gps.longitude)),
      },
    }),
  });
  return Buffer.from(piexif.insert(exif, jpeg.toString('binary')), 'binary');
}
