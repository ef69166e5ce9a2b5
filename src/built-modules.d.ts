/** The address of the light atlas, which the build makes (vite.config.ts). */
declare module 'virtual:light-atlas' {
  const url: string;
  export default url;
}

/** What of a catalogue a map does not say, which the build makes (scripts/lib/said.ts). */
declare module 'virtual:rest/*' {
  const catalogue: import('./language/language').Catalogue;
  export default catalogue;
}
