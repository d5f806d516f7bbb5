import type { PhotoScene } from '../scene';
import { batikFolded } from './batik-folded';
import { cookiesJar } from './cookies-jar';
import { cookiesChocolate, cookiesPlate } from './cookies-plate';
import { sambalJar } from './sambal-jar';

export const SCENES: readonly PhotoScene[] = [
  cookiesPlate,
  cookiesJar,
  cookiesChocolate,
  batikFolded,
  sambalJar,
];
