/** Kinds of HTML elements. */
const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Never shown, or controls of a page rather than its text. */
export const dropped = set(
  "script style template noscript head title meta link base select option optgroup datalist button input textarea map area source track param noframes",
);
/** Things that are not text; kept by name, with their address. */
export const embedded = set("iframe object embed video audio canvas");
export const headings = set("h1 h2 h3 h4 h5 h6");
/** Elements that begin and end a line. */
export const blocks = set(
  "html body p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre form fieldset legend figure figcaption address center details summary hr hgroup menu dir search listing xmp plaintext marquee",
);
/** Blocks that may hold a whole article. */
export const containers = set(
  "html body div section article main form center table tbody thead tr td blockquote fieldset figure span font",
);
export const chrome = set("nav footer aside");
/** Words in ids and classes of what surrounds an article. */
const chromeWords =
  /(?:^|[\s_-])(?:nav|navbar|menu|submenu|foot|footer|header|head|top|topbar|banner|side|sidebar|sidemenu|bread|breadcrumb|crumbs?|position|location|dqwz|share|bshare|copyright|toolbar|qrcode|ewm|related|pager|pagination|skip)(?:$|[\s_-])/i;
export const looksLikeChrome = (name: string): boolean => name.length < 200 && chromeWords.test(name);

/** Ids and classes under which platforms put an article: hints, weighed against what the element holds. */
export const bodyHints = set(
  "zoom Zoom zoomcon ucapcontent UCAP-CONTENT ivs_content webeditorview js_content js_contentBox vsb_content vsb_content_2 vsb_content_4 Content TRS_Editor TRS_UEDITOR trs_editor_view Custom_UnionStyle webeditview webeditorview v_news_content article-content Article_content article_content article-con article_con xxgk_content xxgk_content_nr xxgkml-content scroll_cont j-fontContent g-detailbox detail-content detail-cont pages_content newscontnet is-newscontnet is-contentbox infocontent wz_zoom nscont main-txt art_con GovInfoContent czfxfontzoom m-txt-article artile_zw Article_zw",
);

/** What `measure` and the readers of inline text ask of every element, as bits. */
export const Trait = { dropped: 1, block: 2, cell: 4, link: 8, table: 16, break: 32 } as const;

const traits = new Map<string, number>();
for (const [bit, names] of [
  [Trait.dropped, dropped],
  [Trait.block, blocks],
  [Trait.cell, set("td th")],
  [Trait.link, set("a")],
  [Trait.table, set("table")],
  [Trait.break, set("br")],
] as const)
  for (const name of names) traits.set(name, (traits.get(name) ?? 0) | bit);

export const traitsOf = (name: string): number => traits.get(name) ?? 0;
