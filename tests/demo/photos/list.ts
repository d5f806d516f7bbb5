interface DemoPhoto {
  id: string;
  /** Size as stored in the file. */
  width: number;
  height: number;
  /** 6: stored lying on its side; upright only when EXIF is applied. */
  orientation: 1 | 6;
  gps?: { latitude: number; longitude: number };
}

/** The camera photos (and one that a chat has made smaller). Their scenes are in lab/scenes under the same ids. */
export const DEMO_PHOTOS: readonly [DemoPhoto, ...DemoPhoto[]] = [
  { id: 'cookies-matcha-piring', width: 4000, height: 3000, orientation: 1 },
  // Portrait, as a phone held upright stores it, with the place where it was taken (Batam Centre).
  {
    id: 'cookies-matcha-toples',
    width: 4000,
    height: 3000,
    orientation: 6,
    gps: { latitude: 1.1301, longitude: 104.0529 },
  },
  { id: 'cookies-cokelat-piring', width: 1600, height: 1200, orientation: 1 },
  { id: 'batik-lipat', width: 4000, height: 3000, orientation: 1 },
  { id: 'sambal-bawang', width: 3000, height: 4000, orientation: 1 },
];
