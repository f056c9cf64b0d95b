import { describe, expect, it } from 'vitest'
import { withinTime } from '../time-box.ts'
import { readableText } from './readable-text.ts'

describe('readableText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<h1>Title</h1>Text <b>bold</b>, <i>slanted</i>.', 'Title\n\nText bold, slanted.'],
    ['  many\n\n   spaces\t here ', 'many spaces here'],
    ['<ul><li>One</li><li><p>Two</p></li><li></li></ul>End', '- One\n\n- Two\n\nEnd'],
    ['<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', 'A | B\n1 | 2'],
    ['<pre>  keep\n    this</pre>', 'keep\n    this'],
    ['<p>a</p><pre>  x\n y </pre><p>b  c</p>', 'a\n\n  x\n y \n\nb c'],
    ['<title>T &amp; U</title><body>x', 'T & U\n\nx'],
    ['a<script>if (a < b) "</p>"</script>b', 'ab'],
    ['a<SCRIPT src=x></SCRIPT >b', 'ab'],
    ['a<style>p > a { color: red }</style>b', 'ab'],
    ['a<script>never ends', 'a'],
    ['a<!-- <p>no</p> -->b<!-- never ends', 'ab'],
    ['<!doctype html><?xml version="1.0"?>a', 'a'],
    ['a<svg><title>no</title><g/></svg>b<svg/>c', 'abc'],
    ['a<template><p>no</p><template>no</template>no</template>b', 'ab'],
    ['a<noscript>no</noscript>b', 'ab'],
    ['<a title="x > y" href=\'>\'>link</a>', 'link'],
    ["<p data-note=don't>kept</p>", 'kept'],
    ['<a href="never ends>lost', ''],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['a <3 b', 'a <3 b'],
    ['<', '<'],
    ['x<p', 'x'],
    ['&lt;b&gt; &quot;&eacute;&#233;&#xE9;&#8364;&#x80;&apos;&hellip;', '<b> "ééé€€\'…'],
    ['&unknown; &amp &#0; &#xD800; &#1114112;', '&unknown; &amp \ufffd \ufffd \ufffd'],
    ['a&nbsp;&nbsp;b', 'a b'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(readableText(html)).toBe(text)
  })

  it.each([
    ['open tags', '<a '],
    ['open comments', '<!-- '],
    ['open quotes', '<a b="'],
    ['half quotes', '<a "'],
    ['spaced quotes', `<a ${' '.repeat(500)}"`],
    ['signs', '<'],
    ['scripts', '<script>'],
    ['ends of scripts', '</script'],
    ['hidden elements', '<svg>'],
    ['ampersands', '&'],
    ['half references', '&a'],
    ['spaces', ' '],
    ['kept spaces', '<pre>   '],
    ['items', '<li>'],
    ['lists', '<ul><li>a<p>'],
  ])('is quick with a million %s', (_, piece) => {
    const html = piece.repeat(Math.ceil(4_000_000 / piece.length))
    expect(() => withinTime(4_000, () => readableText(html))).not.toThrow()
  })
})
