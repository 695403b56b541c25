import type { ConfigData } from 'html-validate';

/** By what rules every page of the test sites is judged: those that html-validate recommends, but for what is said here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // What a site loads lies beside it; a digest of a file says nothing about who wrote both. Nothing comes from elsewhere.
    'require-sri': ['error', { target: 'crossorigin' }],
    // An id begins with a letter in HTML 4. In HTML it is any text without blanks, and ours for the headings of a body
    // begin with "_", so that they are never those of a step.
    'valid-id': ['error', { relaxed: true }],
    // A length that search engines show. Titles are whole sentences of authors here: "Nine days with no word after …".
    'long-title': 'off',
    // A button to submit is for a form that goes somewhere. Ours filter what is on the page, at each change.
    'wcag/h32': 'off',
  },
};
