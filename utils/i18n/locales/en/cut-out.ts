import type { Translation } from '../id';

export const cutOut: Translation['cutOut'] = {
  open: 'Plain background',
  title: 'Plain background',
  lead: 'We lift the product off its old background. If something is wrong, go over it with the brush. The original photo stays.',
  which: 'Which photo?',
  working: 'Looking for the edge of the product …',
  progress: 'How far it is',
  ready: 'Done. Check the edges.',
  picture: 'The photo being tidied',
  stage:
    'The photo being tidied. Arrow keys move the brush, Shift and an arrow move it further, space paints; hold space while pressing arrows for a long stroke.',
  at: 'Brush {{x}} % from the left, {{y}} % from the top',
  tool: 'What to do',
  tools: {
    look: 'See the result',
    keep: 'Keep',
    remove: 'Remove',
  },
  hint: {
    look: 'Choose Keep or Remove if some part is wrong.',
    keep: 'Go over parts of the product that went missing.',
    remove: 'Go over background that is still there.',
  },
  brush: 'Brush size',
  redo: 'Redo',
  larger: 'Larger',
  smaller: 'Smaller',
  zoom: '{{percent}} %',
  before: 'Hold: original photo',
  ground: 'New background',
  grounds: {
    white: 'White',
    shop: 'Shop colour',
    own: 'Other colour',
    stage: 'Stage',
    clear: 'No background',
  },
  color: 'Background colour',
  clearHint: 'No background is good for laying over other pictures. Many places to sell turn it black.',
  inProducts_one: 'Also replace it in {{count}} product that uses this photo',
  inProducts_other: 'Also replace it in the {{count}} products that use this photo',
  save: 'Save the new photo',
  name: '{{name}} – plain background',
  saved: 'The photo with its new background is in the gallery. The original photo stays.',
  savedInProduct:
    'This product now uses the photo with its new background. The original stays in the gallery.',
  reasons: {
    'cut-nothing-found':
      'The product does not stand out from its background. Choose Keep and go over the product, or take the photo again before something plainer.',
    'cut-no-room':
      'This computer has not enough memory for this photo. Close some tabs, then try again. Your photo is unchanged.',
    'cut-failed':
      'The work stopped half-way. Close the plain background and open it again. Your photo is unchanged.',
  },
};
