#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the workbook that tst_workbook wrote as a spreadsheet does.

usage: check_workbook.py FILE
"""
import datetime
import re
import sys
import zipfile

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
rows = list(sheet.iter_rows())

assert len(book.worksheets) == 1
assert sheet.title == "Words that look like formulas", sheet.title
assert [cell.value for cell in rows[0]] == ["=1+1", "Text", "Number", "Share"]
assert all(cell.font.b for cell in rows[0]), "the head is bold"
assert sheet.freeze_panes == "B2", sheet.freeze_panes

for row in rows:
    for cell in row:
        assert cell.data_type in ("s", "n"), f"{cell.coordinate} is {cell.data_type}"
        assert cell.hyperlink is None
assert rows[1][0].value == "=1+1" and rows[1][0].data_type == "s"
assert rows[1][1].value == "@SUM(A1)"
assert rows[1][2].value == 2.5 and rows[1][2].number_format == "0.00"
assert rows[1][3].value == 0.694 and rows[1][3].number_format == "0%"
assert rows[2][0].value == "+1" and rows[2][0].data_type == "s"
assert rows[2][2].value == 7 and rows[2][3].value == "–"
assert rows[3][0].value == "é\u00a0: «\u00a0x\u00a0»"
assert rows[3][2].value == -3

assert book.properties.title == "Hostile <&> report"
assert book.properties.created == datetime.datetime(2026, 11, 21), book.properties.created
with zipfile.ZipFile(sys.argv[1]) as parts:
    custom = parts.read("docProps/custom.xml").decode()
assert re.search(r'name="Language">\s*<vt:lpwstr>en-CA<', custom), custom
