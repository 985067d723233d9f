import { Markup, markup } from './markup'
import { contentPolicy, STYLE } from './style'

/** A page that loads nothing and runs nothing: a strict policy, its own style, drawings inside. */
export const htmlPage = (language: string, title: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(contentPolicy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, noarchive">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text
