/** What pages may load and run, as a Content-Security-Policy: nothing but the page's own files. */

const OWN_FILES = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const SCRIPTS = "script-src 'self'; connect-src 'self'";
/**
 * Texts never become markup, scripts or addresses of scripts, but by a policy of this name, where browsers know such types.
 * @param {string} name
 */
const trusted = (name) => `require-trusted-types-for 'script'; trusted-types ${name}`;

/** The only one that makes markup: Svelte's, of its own templates. Nothing of a text is in them. */
const TEMPLATES = 'svelte-trusted-html';
/** The only one that names a script: the page's own worker, which it registers when it is saved for offline. */
const WORKER = 'offline-worker';

/** Of the atlas and its embedded figures. Pictures may be made in the page, and frames show previews. */
export const LIVE_POLICY = [
  OWN_FILES.replace("img-src 'self'", "img-src 'self' blob:"),
  SCRIPTS,
  "frame-src 'self'",
  trusted(`${TEMPLATES} ${WORKER}`),
].join('; ');

/** Of figures as pictures and tables: no scripts at all. */
export const FIGURE_POLICY = `${OWN_FILES}; ${trusted("'none'")}`;

/** Of frozen figures, whose one script asks whether there is newer data. */
export const FROZEN_POLICY = `${OWN_FILES}; ${SCRIPTS}; ${trusted("'none'")}`;
