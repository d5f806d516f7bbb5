/** The part of piexifjs that the demo photos use; the package brings no types. */
declare module 'piexifjs' {
  type Value = string | number | number[] | number[][];
  type Tags = Record<number, Value>;
  interface Exif {
    '0th'?: Tags;
    Exif?: Tags;
    GPS?: Tags;
  }
  const piexif: {
    /** EXIF block as a binary string. */
    dump(exif: Exif): string;
    /** JPEG and result as binary strings. */
    insert(exif: string, jpeg: string): string;
    load(jpeg: string): Exif;
    ImageIFD: Record<'Make' | 'Model' | 'Orientation' | 'Software' | 'DateTime', number>;
    ExifIFD: Record<'DateTimeOriginal' | 'PixelXDimension' | 'PixelYDimension' | 'ISOSpeedRatings', number>;
    GPSIFD: Record<'GPSLatitudeRef' | 'GPSLatitude' | 'GPSLongitudeRef' | 'GPSLongitude', number>;
    GPSHelper: { degToDmsRational(deg: number): number[][] };
  };
  export default piexif;
}
