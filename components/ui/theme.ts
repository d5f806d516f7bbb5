import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Turmeric, the one accent. Its fifth shade carries dark text at 9:1. */
const kunyit: MantineColorsTuple = [
  '#fff8e6',
  '#ffefc7',
  '#ffdf91',
  '#fecd55',
  '#f9bb2a',
  '#f0ab0f',
  '#dc9705',
  '#b87a04',
  '#8a5a05',
  '#6a4508',
];
/** Leaf green, for text on light ground and for success. */
const leaf: MantineColorsTuple = [
  '#eef5f0',
  '#d9e8de',
  '#b3d1be',
  '#88b79a',
  '#5f9d79',
  '#418460',
  '#2f6b4b',
  '#24553c',
  '#1b402d',
  '#122b1f',
];
/** Warm greens instead of the kit's blue-grey for the dark ground. */
const dark: MantineColorsTuple = [
  '#e6ebe4',
  '#b9c4ba',
  '#93a095',
  '#566659',
  '#3a493e',
  '#2c392f',
  '#222d25',
  '#19221c',
  '#121914',
  '#0c110e',
];

export const theme = createTheme({
  fontFamily: "'Plus Jakarta Sans Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Plus Jakarta Sans Variable', system-ui, sans-serif", fontWeight: '700' },
  colors: { kunyit, leaf, dark },
  primaryColor: 'kunyit',
  primaryShade: { light: 4, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  // Whoever asks the computer for stillness gets it here too.
  respectReducedMotion: true,
  black: '#1d2b22',
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    // 44 px is the smallest target that a thumb or an unsteady hand hits (WCAG 2.5.5).
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fffbf3',
    '--mantine-color-dimmed': '#566359',
    '--pajang-card': '#ffffff',
    '--pajang-line': '#eadfc9',
    '--pajang-soft': '#fdf1d6',
    '--pajang-good': '#24553c',
    '--pajang-good-ground': '#e3f0e7',
    '--pajang-bad': '#9c2f1b',
    // The kit's reds (errors at fields, Sundays in the calendar) stay below 4.5:1 on our grounds.
    '--mantine-color-error': '#9c2f1b',
    '--mantine-color-red-6': '#9c2f1b',
    '--pajang-bad-ground': '#fde9e3',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b5aa',
    '--pajang-card': '#222d25',
    '--pajang-line': '#3a493e',
    '--pajang-soft': '#2f3424',
    '--pajang-good': '#a9d6b8',
    '--pajang-good-ground': '#20382a',
    '--pajang-bad': '#ffb9a5',
    '--mantine-color-error': '#ffb9a5',
    '--mantine-color-red-6': '#ffb9a5',
    '--pajang-bad-ground': '#43251d',
  },
});
