import type { Translation } from '../id';

/** Cutting a photo out of the page in front. */
export const cut: Translation['cut'] = {
  open: 'Cut from the screen',
  title: 'Cut a photo from the screen',
  lead: 'Move the frame onto the photo, then pull its edges until it fits.',
  screen: 'The page in front of you',
  shape: 'Shape of the cut',
  free: 'Free',
  square: 'Square',
  next: 'Next photo ({{at}}/{{of}})',
  preview: 'The cut photo',
  size: '{{width}} × {{height}} pixels',
  soft: 'Rather small. For a sharper one, enlarge the page (Ctrl and +), then cut again.',
  use: 'Use this cut',
  fileName: 'cut-{{host}}.png',
  area: 'Frame of the cut. Move it with the arrow keys.',
  handle: {
    nw: 'Upper left corner. Move it with the arrow keys.',
    n: 'Upper edge. Move it with the up and down arrow keys.',
    ne: 'Upper right corner. Move it with the arrow keys.',
    e: 'Right edge. Move it with the left and right arrow keys.',
    se: 'Lower right corner. Move it with the arrow keys.',
    s: 'Lower edge. Move it with the up and down arrow keys.',
    sw: 'Lower left corner. Move it with the arrow keys.',
    w: 'Left edge. Move it with the left and right arrow keys.',
  },
};
