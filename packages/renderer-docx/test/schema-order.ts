/** Order of children that ECMA-376 (transitional) lays down for the elements we write; Word refuses other orders. */
export const ORDER: { readonly [element: string]: readonly string[] } = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
      " ",
    ),
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(
      " ",
    ),
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription".split(
      " ",
    ),
  "w:tblBorders": "top left start bottom right end insideH insideV".split(" "),
  "w:tblCellMar": "top left start bottom right end".split(" "),
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark".split(" "),
  "w:tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr".split(" "),
  "w:tr": "tblPrEx trPr tc".split(" "),
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings".split(
      " ",
    ),
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr".split(
      " ",
    ),
  "w:styles": "docDefaults latentStyles style".split(" "),
  "w:docDefaults": "rPrDefault pPrDefault".split(" "),
  "w:numbering": "numPicBullet abstractNum num numIdMacAtCleanup".split(" "),
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl".split(" "),
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr".split(" "),
  "w:num": "abstractNumId lvlOverride".split(" "),
  "w:font": "altName panose1 charset family notTrueType pitch sig".split(" "),
  "w:sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex text".split(" "),
  "w:sdt": "sdtPr sdtEndPr sdtContent".split(" "),
  "w:settings":
    "writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins bordersDoNotSurroundHeader bordersDoNotSurroundFooter defaultTabStop evenAndOddHeaders drawingGridVerticalSpacing characterSpacingControl footnotePr endnotePr compat themeFontLang".split(
      " ",
    ),
  "w:compat":
    "spaceForUL balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn useFELayout compatSetting".split(
      " ",
    ),
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic".split(" "),
  "pic:pic": "nvPicPr blipFill spPr".split(" "),
};
