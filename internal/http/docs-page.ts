import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { OpenapiDocument } from '#contract'

const require = createRequire(import.meta.url)

/** The document as a page to read and try out: Swagger UI with all that it needs inlined, so that it works offline. */
export function docsPage(document: OpenapiDocument): string {
  const title = escapeHtml(String(document.info.title))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${asset('swagger-ui.css')}</style>
</head>
<body>
<div id="docs"></div>
<script>${inline(asset('swagger-ui-bundle.js'))}</script>
<script>SwaggerUIBundle({ spec: ${inline(JSON.stringify(document))}, dom_id: '#docs', validatorUrl: null })</script>
</body>
</html>
`
}

function asset(name: string): string {
  return readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8')
}

/** A closing tag inside a string would end the script element that holds it. */
function inline(script: string): string {
  return script.replaceAll('</script', '<\\/script')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
