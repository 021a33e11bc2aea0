#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the reports of compass-cli and reads them as the programs of readers do.

usage: check_documents.py COMPASS_CLI ANSWERS_FILE ROLE
"""
import csv
import json
import os
import re
import subprocess
import sys
import tempfile

import html5lib
import openpyxl

CLI, ANSWERS, ROLE = sys.argv[1:4]
XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
LANGUAGES = {"en": ["en-CA"], "fr": ["fr-CA"], "both": ["en-CA", "fr-CA"]}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}).stdout


def plain(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def text_of(element):
    return plain("".join(element.itertext()))


def words_of(text):
    """The words and figures of a text, hyphens opened, since lines may end there."""
    return set(re.sub(r"[-‐]", " ", plain(text)).split())


def make(folder, form, language, length):
    path = os.path.join(folder, f"{language}-{length}.{form}")
    run(CLI, "report", "--answers", ANSWERS, "--target", ROLE, "--format", form,
        "--lang", language, "--length", length, "--out", path)
    return path


def check_headings(root):
    for article in root.iter(XHTML + "article"):
        levels = [int(e.tag[-1]) for e in article.iter() if re.fullmatch(XHTML + "h[1-6]", str(e.tag))]
        assert levels[0] == 1 and levels.count(1) == 1, levels
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels


def check_tables(root):
    for table in root.iter(XHTML + "table"):
        assert table[0].tag == XHTML + "caption" and text_of(table[0])
        head, body = table[1], table[2]
        assert head.tag == XHTML + "thead" and body.tag == XHTML + "tbody"
        assert all(th.get("scope") == "col" and text_of(th) for th in head[0])
        for row in body:
            assert len(row) == len(head[0])
            assert row[0].tag == XHTML + "th" and row[0].get("scope") == "row" and text_of(row[0])


def check_pictures(root):
    pictures = list(root.iter(SVG + "svg"))
    for svg in pictures:
        title, description = svg.get("aria-labelledby").split()
        assert svg.get("role") == "img"
        assert svg[0].tag == SVG + "title" and svg[0].get("id") == title and text_of(svg[0])
        assert svg[1].tag == SVG + "desc" and svg[1].get("id") == description
        assert len(text_of(svg[1])) > 20
    return len(pictures)


def check_html(path, language, length):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    root = html5lib.HTMLParser(strict=True).parse(source)
    assert root.get("lang") == LANGUAGES[language][0]
    assert text_of(root.find(f"{XHTML}head/{XHTML}title"))
    assert [a.get("lang") for a in root.iter(XHTML + "article")] == LANGUAGES[language]
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids)), "ids are unique"
    assert not list(root.iter(XHTML + "script")) and not re.search(r"https?:|//[a-z]", source)
    check_headings(root)
    check_tables(root)
    pictures = check_pictures(root)
    assert (pictures > 0) == (length == "full"), pictures
    return root


def cells_of(root):
    return [text_of(e) for e in root.iter() if e.tag in (XHTML + "td", XHTML + "th")]


def check_pdf(path, language, length, root):
    information = run("pdfinfo", path)
    assert re.search(r"^Tagged: +yes$", information, re.M), information
    assert re.search(r"^Title: +\S", information, re.M)
    assert "letter" in information
    if length == "page":
        pages = re.search(r"^Pages: +(\d+)$", information, re.M).group(1)
        assert int(pages) == len(LANGUAGES[language]), f"{pages} pages"

    structure = run("pdfinfo", "-struct-text", path)
    for element in ("Document", "Part", "H1", "H2", "P", "L", "LI", "LBody", "Table", "Caption",
                    "THead", "TBody", "TR", "TH", "TD") + (("Figure",) if length == "full" else ()):
        assert re.search(rf"^ *{element}( |:|$)", structure, re.M), f"no {element} in {path}"
    headers = re.findall(r"TH:?.*\n +/Scope /(\w+)", structure)
    columns = sum(len(head[0]) for head in root.iter(XHTML + "thead"))
    rows = sum(len(body) for body in root.iter(XHTML + "tbody"))
    assert headers.count("Column") == columns and headers.count("Row") == rows, path

    with open(path, "rb") as file:
        source = file.read()
    languages = re.findall(rb"/Lang \(([\w-]+)\)", source)
    expected = [code.encode() for code in [LANGUAGES[language][0], *LANGUAGES[language]]]
    assert sorted(languages) == sorted(expected), languages
    assert source.count(b"/Alt ") == len(list(root.iter(SVG + "svg")))
    assert b"/DisplayDocTitle true" in source and b"/Marked true" in source

    shown = words_of(run("pdftotext", "-layout", path, "-"))
    missing = {word for cell in cells_of(root) for word in words_of(cell)} - shown
    assert not missing, f"{path} lacks {sorted(missing)[:10]}"


def figures_of(root):
    """The figures of the table rows of \a root, by the name of the row and the column."""
    found = {}
    for table in root.iter(XHTML + "table"):
        titles = [text_of(th) for th in table[1][0]]
        for row in table[2]:
            for title, cell in zip(titles, row):
                found[text_of(row[0]), title] = text_of(cell)
    return found


def percent(share):
    whole = int(100 * share + 0.5)
    return "< 1%" if whole == 0 and share > 0 else "> 99%" if whole == 100 and share < 1 else f"{whole}%"


def check_figures(root):
    """The report says what assess says."""
    result = json.loads(run(CLI, "assess", "--answers", ANSWERS, "--target", ROLE, "--format", "json"))
    names = {}
    content = os.path.join(os.path.dirname(__file__), "../../resources/content/frameworks")
    for file in os.listdir(content):
        with open(os.path.join(content, file), encoding="utf-8") as framework:
            names |= {c["id"]: plain(c["name"]["en"]) for c in json.load(framework)["competencies"]}
    figures = figures_of(root)
    for competency in result["competencies"]:
        mean = competency["mean"]
        expected = "" if mean is None else f"{int(mean * 10 + 0.5) / 10:.1f}"
        assert figures[names[competency["id"]], "Average"] == expected, competency
        assert figures[names[competency["id"]], "Answers"] == str(competency["answered"])
    for gap in result["gaps"]:
        assert figures[names[gap["competency"]], "Chance of a gap"] == percent(gap["probability"]), gap
    readiness = result["readiness"]
    assert figures["Requirements met", "Value"] == str(readiness["requirementsMet"])
    assert figures["Attainment", "Value"] == percent(readiness["attainment"])


def tables_of(root):
    return [[[text_of(cell) for cell in row] for row in [*table[1], *table[2]]]
            for table in root.iter(XHTML + "table")]


def check_csv(path, root):
    with open(path, "rb") as file:
        source = file.read()
    assert source.startswith(b"\xef\xbb\xbf") and source.endswith(b"\r\n")
    lines = list(csv.reader(source.decode("utf-8-sig").splitlines()))
    expected = []
    for table in root.iter(XHTML + "table"):
        expected += ([[]] if expected else []) + [[text_of(table[0])]]
        expected += [[text_of(c) for c in row] for row in [*table[1], *table[2]]]
    assert [[plain(cell) for cell in line] for line in lines] == expected


def check_xlsx(path, root):
    book = openpyxl.load_workbook(path)
    tables = tables_of(root)
    assert len(book.worksheets) == len(tables)
    for sheet, table in zip(book.worksheets, tables):
        rows = [[cell for cell in row] for row in sheet.iter_rows()]
        assert len(rows) == len(table)
        for cells, texts in zip(rows, table):
            for cell, text in zip(cells, texts):
                assert cell.data_type in ("s", "n")
                if cell.data_type == "s":
                    assert plain(cell.value or "") == text, (cell.coordinate, cell.value, text)


with tempfile.TemporaryDirectory() as folder:
    for language in LANGUAGES:
        for length in ("page", "full"):
            html = check_html(make(folder, "html", language, length), language, length)
            check_pdf(make(folder, "pdf", language, length), language, length, html)
            if length == "full":
                check_csv(make(folder, "csv", language, length), html)
                check_xlsx(make(folder, "xlsx", language, length), html)
            if (language, length) == ("en", "full"):
                check_figures(html)
