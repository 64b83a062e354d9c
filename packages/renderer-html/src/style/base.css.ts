/**
 * Page, title, running text. Lengths are in em, so that large type enlarges everything alike; the two widths are
 * registered, so that they are reckoned once, in the size of running text, whatever the size of the block.
 */
export const base = `
@font-face{font-family:nb-latin;src:local("Times New Roman"),local("Liberation Serif");unicode-range:U+20-7E}
@font-face{font-family:nb-latin;font-weight:600 900;src:local("Times New Roman Bold"),local("TimesNewRomanPS-BoldMT"),local("Liberation Serif Bold");unicode-range:U+20-7E}
@font-face{font-family:nb-title;font-weight:400 900;src:local("FZXiaoBiaoSong-B05S"),local("方正小标宋简体"),local("FZXiaoBiaoSong-B05"),local("STZhongsong"),local("Noto Serif CJK SC Bold"),local("Source Han Serif SC Bold"),local("FandolSong-Bold")}
@property --nb-m{syntax:"none | <length-percentage>";inherits:true;initial-value:none}
@property --nb-w{syntax:"none | <length-percentage>";inherits:true;initial-value:none}
.nb-page{margin:0;background:var(--nb-ground)}
.nb-page main{padding:2.5rem 1.25rem 4rem}
.nb-page main:focus{outline:none}
.nb{--nb-m:var(--nb-measure);--nb-w:var(--nb-wide);color:var(--nb-text);background:var(--nb-ground);font-family:var(--nb-font-body);font-size:var(--nb-size);line-height:var(--nb-leading);text-align:left;overflow-wrap:break-word;line-break:strict;font-variant-numeric:lining-nums}
.nb-large{--nb-size:var(--nb-size-large)}
.nb *{box-sizing:border-box}
.nb>article>*,.nb-section>*,.nb>.nb-meta{max-width:var(--nb-m);margin-inline:auto}
.nb>article>.nb-section,.nb-section>.nb-scroll{max-width:var(--nb-w)}
.nb :is(h1,h2,h3,h4,h5,h6,.nb-h1,.nb-h2){font-weight:600;line-height:1.5;text-wrap:pretty}
.nb .nb-h1{margin-block:1em 1.4em;text-align:center;font-family:var(--nb-font-title);font-size:1.75em;line-height:1.45;text-wrap:balance}
.nb .nb-phrase{display:inline-block;word-break:keep-all;overflow-wrap:anywhere}
.nb .nb-h2{margin-block:2.2em .7em;font-family:var(--nb-font-heading);font-size:1.12em}
.nb .nb-h3{margin-block:1.5em .4em;font-family:var(--nb-font-subheading);font-size:1.04em}
.nb :is(.nb-h4,.nb-h5,.nb-h6){margin-block:1.2em .3em;font-family:var(--nb-font-body);font-size:1em}
.nb p{margin-block:0 .35em}
.nb article p:not([class]){text-indent:2em;text-align:justify}
.nb .nb-list{margin-block:.2em .6em;padding-inline-start:3em}
.nb article .nb-list p:not([class]){text-indent:0}
.nb .nb-signature,.nb .nb-date{text-align:right;padding-inline-end:4em}
.nb .nb-signature{margin-block-start:2em}
.nb .nb-caption{margin-block:1em .5em;text-align:center;font-family:var(--nb-font-heading);font-size:.95em}
.nb .nb-note{font-size:.89em;color:var(--nb-muted)}
.nb p.nb-figure{margin-block:1em;text-align:center}
.nb .nb-image{max-width:100%;height:auto}
.nb .nb-no-image{color:var(--nb-muted)}
.nb .nb-unknown{margin-block:.6em}
.nb a{color:var(--nb-link);text-underline-offset:.18em;text-decoration-thickness:1px}
.nb a:hover{text-decoration-thickness:2px}
.nb :focus-visible,.nb-skip:focus-visible{outline:3px solid var(--nb-link);outline-offset:2px}
.nb-skip{position:absolute;left:-999em;top:0;z-index:9;padding:.6em 1em;background:#fff;color:var(--nb-link);font:1rem/1.5 var(--nb-font-heading)}
.nb-skip:focus{left:0}
.nb-meta{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20em,100%),1fr));margin-block:0 2.5em;padding:.6em 0;border-block:1px solid var(--nb-rule);font-size:.84em;line-height:1.6}
.nb-meta>div{display:flex;gap:1em;padding:.2em .4em;min-width:0}
.nb-meta dt{flex:none;min-width:4.2em;color:var(--nb-muted)}
.nb-meta dd{margin:0;min-width:0;overflow-wrap:anywhere}
.nb-contents{margin-block:0 2em;padding:.5em 0;border-block:1px solid var(--nb-rule);font-size:.89em}
.nb-contents ul{margin:0;padding:0;list-style:none}
.nb-contents a{display:inline-block;padding:.1em 0}
@media screen and (max-width:40em){
.nb{font-size:calc(var(--nb-size)*.95)}
.nb-page main{padding:1.25rem 1rem 3rem}
.nb .nb-h1{font-size:1.4em;margin-block-start:.6em}
.nb .nb-signature,.nb .nb-date{padding-inline-end:1em}
.nb .nb-list{padding-inline-start:2em}
}`;
