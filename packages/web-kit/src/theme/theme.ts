import {
  Button,
  Combobox,
  createTheme,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Portal,
  virtualColor,
} from '@mantine/core';

/** The accent in light and in dark; shade 8 is the one that is used (`primaryShade`), the rest are its neighbours. */
const accentOnLight: MantineColorsTuple = [
  '#eef1fd',
  '#e0e6fb',
  '#c3cdf6',
  '#a2b1f0',
  '#8496ea',
  '#6a80e3',
  '#5069d8',
  '#415cd0',
  '#3451c7',
  '#2b45ad',
];
const accentOnDark: MantineColorsTuple = [
  '#e9edff',
  '#d5dcff',
  '#c4ceff',
  '#b8c4ff',
  '#adbbff',
  '#a6b6ff',
  '#9dafff',
  '#95a8ff',
  '#8ea2ff',
  '#a6b6ff',
];

/** Our greys: Mantine's own dark scheme then falls on our ground, surface and lines. */
const gray: MantineColorsTuple = [
  '#f6f7f9',
  '#eef0f3',
  '#e4e7ec',
  '#cfd4dd',
  '#b3bac7',
  '#8a93a5',
  '#667085',
  '#4a5365',
  '#2e3544',
  '#171b24',
];
const dark: MantineColorsTuple = [
  '#e8ebf2',
  '#b3bbca',
  '#8e98aa',
  '#667085',
  '#272d39',
  '#1f242f',
  '#161a22',
  '#161a22',
  '#0f1218',
  '#0a0c11',
];

const font = "'Inter Variable', -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, sans-serif";

const shared: MantineThemeOverride = {
  colors: {
    accentOnLight,
    accentOnDark,
    accent: virtualColor({ name: 'accent', light: 'accentOnLight', dark: 'accentOnDark' }),
    gray,
    dark,
  },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  black: '#171b24',
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: '650', textWrap: 'balance' },
  defaultRadius: 'sm',
  radius: { xs: '5px', sm: '7px', md: '11px', lg: '14px', xl: '20px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
};

/** Where menus and dialogs are rendered: inside the page's landmark, so that whoever walks by landmarks finds them. */
export const FLOATING_ID = 'floating';

/** Dense type for people who sit in front of it all day: 13 px. */
export const adminTheme = createTheme({
  ...shared,
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  components: {
    Button: Button.extend({
      vars: (_theme, { size = 'sm' }) => ({
        root: size === 'sm' ? { '--button-height': '32px', '--button-padding-x': '12px' } : {},
      }),
    }),
    Input: Input.extend({
      // A field of several lines, or of several choices, is as high as what it holds.
      vars: (_theme, { size = 'sm', multiline }) => ({
        wrapper: size === 'sm' ? { '--input-height': '32px', ...(!multiline && { '--input-size': '32px' }) } : {},
      }),
    }),
    // From the start: centred, a list that is not measured yet stands outside a phone's window and widens the page.
    Combobox: Combobox.extend({ defaultProps: { position: 'bottom-start' } }),
    Portal: Portal.extend({ defaultProps: { target: `#${FLOATING_ID}` } }),
  },
});

/** Larger type and targets for a thumb: 15 px, and 16 px in fields so that a phone does not zoom. */
export const portalTheme = createTheme({
  ...shared,
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  components: {
    Button: { defaultProps: { size: 'md', radius: 'md' } },
    Input: Input.extend({
      defaultProps: { size: 'lg', radius: 'md' },
      vars: (_theme, { multiline }) => ({
        wrapper: { '--input-height': '46px', ...(!multiline && { '--input-size': '46px' }), '--input-fz': '16px' },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: {
        label: { fontSize: '14px', fontWeight: 550, marginBottom: '3px' },
        description: { fontSize: '13.5px' },
        error: { fontSize: '13.5px' },
      },
    }),
  },
});

/** The theme by the app that asks. */
export const themes = { admin: adminTheme, portal: portalTheme } as const;
export type AppSize = keyof typeof themes;
