/** The paper's colour for what can't read custom properties, a manifest or a browser's frame: `--paper` of tokens.css. */
export const themeColours = { light: '#f3eee0', dark: '#151b1a' };
