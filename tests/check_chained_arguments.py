# SPDX-License-Identifier: GPL-2.0-or-later
"""Fails when a source file fills a text in two steps: QString::arg() called on what arg() returned.

The second call replaces placeholders that came in with the data of the first: a group named "B %2" then shows a number
in its name. All values of a text go in by one call.

Call: check_chained_arguments.py <folder> …
"""
import pathlib
import re
import sys

CALL = re.compile(r"\.\s*arg\s*\(")


def end_of_call(text, place):
    """The place behind the closing bracket of a call whose opening bracket stands before `place`."""
    depth = 1
    quoted = False
    while place < len(text) and depth:
        character = text[place]
        if quoted:
            if character == "\\":
                place += 1
            quoted = character != '"'
        elif character == '"':
            quoted = True
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        place += 1
    return place


def chained_calls(text):
    """Line numbers."""
    for call in CALL.finditer(text):
        end = end_of_call(text, call.end())
        if re.match(r"\s*\.\s*arg\s*\(", text[end:]):
            yield text.count("\n", 0, call.start()) + 1


def main(folders):
    # What the check is worth: it finds what it is for, also over lines, and lets the right form pass.
    assert list(chained_calls('x.arg( a )\n  .arg( f( b, ")" ) )')) == [1]
    assert list(chained_calls('x.arg( f( ")" ), b ) + y.arg( c )')) == []
    files = sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*") if path.suffix in (".cpp", ".h"))
    if not files:
        sys.exit("no source files in {}".format(", ".join(folders)))
    found = ["{}:{}: chained arg()".format(path, line) for path in files
             for line in chained_calls(path.read_text(encoding="utf-8"))]
    print("\n".join(found) or "{} files, no chained arg()".format(len(files)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
