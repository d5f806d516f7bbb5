/** Bettering one photo: its light, colour and sharpness, its level and its focus. */
export const better = {
  title: 'Better photo',
  open: 'Better photo',
  choose: 'Which photo?',
  looking: 'Looking at the photo …',
  mended: 'Done. Hold the picture to see the original.',
  good: 'This photo is good already, so it was left alone. Change it yourself if you like.',
  taken: 'These are your last changes to the original.',
  own: 'Your changes. Hold the picture to see the original.',
  asIs: 'The original, unchanged.',

  picture: 'The photo that is being changed',
  hold: 'Hold: see the original',
  before: 'Original',
  auto: 'Better by itself',
  none: 'Back to the original',

  sliders: 'Change it yourself',
  slider: {
    light: 'Light',
    contrast: 'Contrast',
    warmth: 'Cold to warm',
    color: 'Strength of colour',
    sharp: 'Sharpness',
  },
  reset: 'Put back {{name}}',

  straighten: 'Straighten',
  angle: 'Tilt',
  left: 'Turn left',
  right: 'Turn right',

  focus: 'What matters most',
  focusLead: 'We try to keep this spot in sight wherever the photo is cut for a picture.',
  focusPick: 'Mark the spot',
  focusPicking: 'Tap what matters most in the photo, or move the spot with the arrow keys.',
  focusDone: 'Done marking',
  focusClear: 'Remove the spot',
  focusPin:
    'What matters most, {{x}} per cent from the left, {{y}} per cent from the top. Move it with the arrow keys.',

  warnings: 'Better taken again',
  warning: {
    tiny: 'Far too small: its short side has {{side}} pixels',
    small: 'Rather small: its short side has {{side}} pixels',
    blurred: 'The photo is blurred',
    dark: 'Too dark',
    bright: 'Too bright',
    flat: 'Little contrast',
  },
  advice: {
    tiny: 'A photo this small looks coarse, and a shop site may refuse it. Use the photo from the camera, not a screenshot.',
    small:
      'To stay sharp it should have 1080 pixels or more. If somebody sent it, ask for it as a document: sent the usual way it gets smaller.',
    blurred:
      'Sharpening helps only a little. Wipe the lens, lean the phone on something or hold it with both hands, tap the product on the screen, wait until it is sharp, then shoot.',
    dark: 'It can be made brighter, but grain will show. Take it near a window by day, without flash.',
    bright:
      'What is plain white cannot be brought back. Take it in the shade, or tap the brightest part on the screen first.',
    flat: 'Wipe the lens, do not shoot against the light, and choose a background of another colour than the product.',
  },

  inProducts_one: 'Use it in {{count}} product that shows this photo',
  inProducts_other: 'Use it in {{count}} products that show this photo',
  save: 'Save this photo',
  saveFocus: 'Save the spot',
  name: '{{name}} (better)',
  saved: 'The better photo is saved. The original is still there.',
  savedInProduct: 'The better photo is in use now. The original is still among your photos.',
  savedFocus: 'The spot is saved.',
};
