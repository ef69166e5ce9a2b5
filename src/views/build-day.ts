/** Put in by the build (vite.config.ts). */
declare const __BUILD_DAY__: string;

/** The day on which the page was built, in UTC, as in "2026-05-03". */
export const BUILD_DAY = __BUILD_DAY__;
