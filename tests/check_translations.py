# SPDX-License-Identifier: GPL-2.0-or-later
"""Fails when a sentence of the product has no translation: somebody would read English in the middle of another language.

Collects the sentences of the C++ files into a copy of each translation, as scripts/update_translations.sh does, and
counts those that are unfinished or whose placeholders the translation lacks. Skipped (77) without lupdate.

Call: check_translations.py <source folder> <work folder>
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    """(context, source, [translations], is finished) of each sentence."""
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, translation.get("type") is None


def problems_of(path):
    for context, source, forms, is_finished in messages(path):
        if not is_finished or not all(forms):
            yield "{}: not translated: {}".format(context, source)
            continue
        for form in forms:
            # A form for one or for none may do without the number.
            wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
            if wanted - set(PLACEHOLDER.findall(form)):
                yield "{}: a placeholder is missing: {}".format(context, source)


def main(source, work):
    lupdate = shutil.which("/usr/lib/qt5/bin/lupdate") or shutil.which("lupdate")
    if lupdate is None:
        print("skipped: lupdate is not installed")
        return 77
    work.mkdir(parents=True, exist_ok=True)
    found = []
    translations = sorted((source / "plugin" / "i18n").glob("*.ts"))
    for original in translations:
        copy = work / original.name
        shutil.copy(original, copy)
        subprocess.run([lupdate, "-silent", "-extensions", "cpp,h", "-locations", "none", "-no-obsolete", str(source / "plugin"),
                        "-ts", str(copy)], check=True)
        found += ["{}: {}".format(original.name, problem) for problem in problems_of(copy)]
    print("\n".join(found[:50]) or "{} translations, whole".format(len(translations)))
    if len(found) > 50:
        print("… and {} more".format(len(found) - 50))
    return 1 if found or not translations else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
