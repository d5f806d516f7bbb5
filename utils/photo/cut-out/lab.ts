import { LINEAR, type Pixels } from '../pixels';

/**
 * OKLab times 100, three values a pixel: equal distances look equally different, about 2 is the least that an
 * eye sees, and a shadow scales all three by one factor. Matrices: Björn Ottosson, "A perceptual color space for
 * image processing", 2020.
 */
export function toLab({ data }: Pixels): Float32Array {
  const lab = new Float32Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    const red = LINEAR[data[from] as number] as number;
    const green = LINEAR[data[from + 1] as number] as number;
    const blue = LINEAR[data[from + 2] as number] as number;
    const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    lab[to] = 100 * (0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short);
    lab[to + 1] = 100 * (1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short);
    lab[to + 2] = 100 * (0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short);
  }
  return lab;
}
