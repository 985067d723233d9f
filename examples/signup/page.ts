import type { planVerification } from 'redflag'
import { type Language, words } from './words'

type Plan = ReturnType<typeof planVerification>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="stylesheet" href="/signup.css">
</head>
<body>
<main>
<h1>${safe(title)}</h1>
${body}
</main>
</body>
</html>
`

export const css = `:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif }
main { max-width: 36rem; margin: 2rem auto; padding: 0 1rem }
label, legend { display: block; margin-top: 1rem; font-weight: 600 }
input[type=text], input[type=email] { width: 100%; box-sizing: border-box; padding: .5rem; font: inherit }
fieldset, li.way { border: 1px solid GrayText; border-radius: .5rem; padding: 1rem; margin: 1rem 0 }
ul.ways { list-style: none; padding: 0 }
button { margin-top: 1rem; padding: .5rem 1.5rem; font: inherit }
.small { font-size: .875rem }
`

/** Fields of the form by the pointer that an issue may have. */
const FIELD: Readonly<Record<string, 'name' | 'email' | 'country' | 'kind' | 'purpose'>> = {
  '/account/name': 'name',
  '/account/country': 'country',
  '/account/kind': 'kind',
  '/account/declaredPurpose': 'purpose',
}

export const formPage = (language: Language, mistakes: readonly string[] = []): string => {
  const say = words[language]
  const named = [
    ...new Set(mistakes.map((pointer) => FIELD[pointer] ?? (pointer.startsWith('/contacts') ? 'email' : null))),
  ]
  const alert =
    mistakes.length === 0
      ? ''
      : `<div role="alert"><h2>${say.mistakes}</h2><p>${say.mistakeIn} ${named
          .map((field) => (field === null ? '' : safe(say[field])))
          .filter((label) => label !== '')
          .join(', ')}</p></div>`
  return page(
    language,
    say.title,
    `${alert}<form method="post" action="/signup?lang=${language}">
<label for="name">${say.name}</label><input type="text" id="name" name="name" autocomplete="name" required maxlength="200">
<label for="email">${say.email}</label><input type="email" id="email" name="email" autocomplete="email" required maxlength="254">
<label for="country">${say.country}</label><input type="text" id="country" name="country" autocomplete="country" maxlength="2" pattern="[A-Za-z]{2}">
<fieldset><legend>${say.kind}</legend>
<label><input type="radio" name="kind" value="individual" checked> ${say.individual}</label>
<label><input type="radio" name="kind" value="organization"> ${say.organization}</label></fieldset>
<label for="purpose">${say.purpose}</label><input type="text" id="purpose" name="purpose" maxlength="500">
<button type="submit">${say.submit}</button>
</form>`,
  )
}

/** The step-up: why, the ways side by side, what holds until then, what is kept. Nothing of scores or detectors. */
/** "Confirm an e-mail address and show an identity document": one sentence, one capital. */
const titleOf = ([first = '', ...more]: readonly string[], and: string): string =>
  [first, ...more.map((title) => title.charAt(0).toLowerCase() + title.slice(1))].join(` ${and} `)

export const stepUpPage = (language: Language, plan: Plan): string => {
  const say = words[language]
  const ways = plan.ways.map(
    (way) => `<li class="way"><form method="post" action="/signup/choose?lang=${language}">
<h2>${safe(
      titleOf(
        way.checks.map(({ title }) => title),
        say.and,
      ),
    )}</h2>
${way.checks.map((check) => `<p>${safe(check.message)}</p>`).join('\n')}
<input type="hidden" name="way" value="${safe(way.id)}"><input type="hidden" name="reference" value="${safe(plan.caseId)}">
<button type="submit">${say.choose}</button></form></li>`,
  )
  return page(
    language,
    say.stepUp,
    `<p>${safe(plan.why)}</p>
<ul class="ways">
${ways.join('\n')}
</ul>
<h2>${say.meanwhile}</h2>
<ul>${plan.limitsMeanwhile.map((limit) => `<li>${safe(limit.message)}</li>`).join('')}</ul>
<p class="small">${safe(plan.retention.message)} ${safe(plan.neverAsked.message)}</p>`,
  )
}

export const welcomePage = (language: Language): string =>
  page(language, words[language].welcome, `<p>${words[language].welcomeText}</p>`)

export const laterPage = (language: Language): string =>
  page(language, words[language].later, `<p>${words[language].laterText}</p>`)
