#!/usr/bin/env python3
"""Writes the document from which pandoc takes the pages and styles of a paper in Word.

    reference.py FILE.docx

It is pandoc's own, made A4 landscape, as wide as the figures; with small tables that have lines; and at the head of each page the
paper's marking, which `overlap paper --format markdown` puts into the document's property ‘Subject’, and at its foot the page's number.
"""

import io
import re
import subprocess
import sys
import zipfile

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FONT = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# Twentieths of a point: A4 with a text as wide as a figure that leaves its page room for a caption.
PAGE = (
    '<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<w:headerReference w:type="default" r:id="rId90"/><w:footerReference w:type="default" r:id="rId91"/>'
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="1080" w:right="1930" w:bottom="960" w:left="1930" w:header="480" w:footer="440" w:gutter="0"/>'
    "</w:sectPr>")
LINES = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="767676"/>' for side in ("top", "bottom", "insideH"))


def field(name, shown):
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'


def margin(kind, align, content):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:{kind} {SPACE}><w:p><w:pPr><w:spacing w:before="0" w:after="0"/>'
        f'<w:jc w:val="{align}"/><w:rPr><w:b/></w:rPr></w:pPr>{content}</w:p></w:{kind}>')


def style(styles, name, paragraph="", run=""):
    """Gives a style its own properties of paragraphs and of runs instead of pandoc's."""
    found = re.search(rf'<w:style [^>]*w:styleId="{name}">.*?</w:style>', styles, re.S)
    body = re.sub(r"<w:(p|r)Pr>.*?</w:\1Pr>", "", found.group(0), flags=re.S)
    own = f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    return styles.replace(found.group(0), body.replace("</w:style>", own))


def size(half_points):
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def restyled(styles):
    styles = style(styles, "Normal", run=FONT + size(20))
    styles = style(styles, "BodyText", '<w:spacing w:before="80" w:after="80"/><w:ind w:right="2400"/>')
    # Pandoc's word for what stands in a cell.
    styles = style(styles, "Compact", '<w:spacing w:before="20" w:after="20"/><w:ind w:right="0"/>', size(17))
    styles = style(styles, "Title", '<w:keepNext/><w:spacing w:before="0" w:after="60"/>', "<w:b/>" + size(40))
    styles = style(styles, "Subtitle", '<w:keepNext/><w:spacing w:before="0" w:after="120"/>', size(22))
    styles = style(styles, "TableCaption", '<w:keepNext/><w:spacing w:before="160" w:after="40"/>', "<w:b/>" + size(18))
    for level, (points, before) in enumerate([(32, 360), (26, 280), (22, 200), (20, 160)], 1):
        styles = style(
            styles, f"Heading{level}",
            f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="60"/><w:outlineLvl w:val="{level - 1}"/>',
            "<w:b/>" + size(points))
    return styles.replace(
        '<w:tblInd w:w="0" w:type="dxa" />', f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{LINES}</w:tblBorders>', 1)


def main():
    default = subprocess.run(
        ["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True).stdout
    with zipfile.ZipFile(io.BytesIO(default)) as source, zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as target:
        parts = {name: source.read(name) for name in source.namelist()}
        text = {name: parts[name].decode() for name in parts if name.endswith((".xml", ".rels"))}
        text["word/styles.xml"] = restyled(text["word/styles.xml"])
        text["word/document.xml"] = text["word/document.xml"].replace("<w:sectPr />", PAGE)
        text["word/header1.xml"] = margin("hdr", "center", field("SUBJECT", ""))
        text["word/footer1.xml"] = margin(
            "ftr", "right", f'<w:r><w:t xml:space="preserve">Page </w:t></w:r>{field("PAGE", "1")}'
            f'<w:r><w:t xml:space="preserve"> of </w:t></w:r>{field("NUMPAGES", "1")}')
        links = "".join(
            f'<Relationship Type="{PARTS}/{kind}" Id="{id}" Target="{kind}1.xml"/>'
            for kind, id in (("header", "rId90"), ("footer", "rId91")))
        kinds = "".join(
            f'<Override PartName="/word/{kind}1.xml" ContentType="{TYPES}.{kind}+xml"/>' for kind in ("header", "footer"))
        relations = "word/_rels/document.xml.rels"
        text[relations] = text[relations].replace("</Relationships>", links + "</Relationships>")
        text["[Content_Types].xml"] = text["[Content_Types].xml"].replace("</Types>", kinds + "</Types>")
        for name in sorted({*parts, *text}):
            data = text[name].encode() if name in text else parts[name]
            target.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), data)


main()
