# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:report through qgis_process.bin: pages, JSON and PDF of the sample area, the command it prints, what a redacted
report hides, hostile texts in layers, and what is refused. What the sections say is tested in tests/report.
"""
import datetime
import json
import os
import re
import shlex
import shutil
import subprocess
import time
import unicodedata
import unittest
import xml.dom.minidom

import minemap_testing
from minemap_testing import Feedback, SAMPLE, SAMPLE_PARAMETERS, SOURCE, Stopping, out_folder, run_here, run_process, sample_layer, score
from qgis.core import (
    QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject,
    QgsVectorFileWriter, QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from worlds import FIND_FIELDS, Table, box, place

REPORT = "minemap:report"
HOSTILE = ["<script>alert('x')</script>", "\"double\" & 'single' --> ]]>", "\u202e\u062d\u0642\u0644 \u2067x", "Z\u0351\u036b\u0343a\u0321lgo",
           "<b>" * 3400]


def pdf_pages(path):
    """How many pages a PDF says it has."""
    return max(int(count) for count in re.findall(rb"/Count (\d+)", path.read_bytes()))


def pdf_text(path, *options):
    """Its text, with ligatures taken apart."""
    run = subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True)
    return unicodedata.normalize("NFKC", run.stdout.decode("utf-8"))


def numbers(value):
    if isinstance(value, bool):
        return []
    if isinstance(value, (int, float)):
        return [value]
    if isinstance(value, dict):
        return [number for key in value for number in numbers(value[key])]
    if isinstance(value, list):
        return [number for item in value for number in numbers(item)]
    return []


def rgb(colour):
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    return tuple(int(digits[at:at + 2], 16) for at in (0, 2, 4))


def mixed(above, below, opacity):
    return tuple(round(opacity * a + (1 - opacity) * b) for a, b in zip(above, below))


def contrast(ink, ground):
    """The contrast ratio of WCAG 2.1."""
    def luminance(colour):
        parts = [part / 255 for part in (rgb(colour) if isinstance(colour, str) else colour)]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """One score and one diagnosis of the sample area for all that follows."""
        cls.folder = out_folder("scored")
        run = run_process({**SAMPLE_PARAMETERS, "SCORECARD": cls.folder / "scorecard.json", "RECORDS": cls.folder / "records.gpkg",
                           "SCORED_FINDS": cls.folder / "finds.gpkg"})
        assert run.code == 0, run.text
        diagnosis = {name: SAMPLE_PARAMETERS[name] for name in ("MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE", "FINDS", "QUANTITY",
                     "LAID_DATE", "TASK", "SEARCHED", "SEARCH_KIND", "SEARCH_COUNTS")}
        run = run_process({**diagnosis, "DIAGNOSIS": cls.folder / "diagnosis.json"}, "minemap:diagnoseerror")
        assert run.code == 0, run.text
        cls.inputs = {"SCORECARD": cls.folder / "scorecard.json", "DIAGNOSIS": cls.folder / "diagnosis.json",
                      "MAP": cls.folder / "records.gpkg", "FINDS": cls.folder / "finds.gpkg",
                      "SEARCHED": sample_layer("searched_ground"), "ACCIDENTS": sample_layer("accidents"),
                      "RECORD_FIELDS": "number=mines;date=laid;type=mines", "QUOTED_PERCENTAGE": "25"}

    def report(self, name, **changed):
        folder = out_folder(name)
        outputs = {"REPORT": folder / "report.html", "PDF": folder / "report.pdf", "JSON": folder / "report.json"}
        parameters = {name: value for name, value in {**self.inputs, **outputs, **changed}.items() if value is not None}
        run = run_process(parameters, REPORT)
        self.assertEqual(run.code, 0, run.text)
        return folder

    def refused(self, sentence, **changed):
        folder = out_folder("refused")
        parameters = {**self.inputs, "REPORT": folder / "report.html", **changed}
        run = run_process({name: value for name, value in parameters.items() if value is not None}, REPORT)
        self.assertNotEqual(run.code, 0, run.text)
        self.assertIn(sentence, run.text)
        self.assertEqual(list(folder.iterdir()), [])

    def test_the_sample_area(self):
        folder = self.report("sample", TITLE="Sample area", AUTHOR="Nobody")
        page = (folder / "report.html").read_text(encoding="utf-8")
        xml.dom.minidom.parseString(page)
        self.assertNotIn("<script", page)
        self.assertIsNone(re.search(r"(src|href)=", page), "the page fetches something")
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        card = json.loads((self.folder / "scorecard.json").read_text(encoding="utf-8"))
        self.assertEqual(report["scorecard"], card)
        self.assertTrue(report["digest_fits"])
        self.assertEqual(report["digest"], card["digest"])
        self.assertEqual(len(report["finding"]), 5)
        self.assertEqual(len(report["records"]), card["confirmation"]["records"])
        self.assertEqual(sum(record["verdict"] == "confirmed" for record in report["records"]), card["confirmation"]["confirmed"])
        self.assertEqual({name for record in report["completeness"] for name in record["missing"]} & {"perimeter and extent"}, set())
        groups = len(card["groups"])
        self.assertEqual(page.count('<svg class="map"'), 1 + groups)
        self.assertGreaterEqual(pdf_pages(folder / "report.pdf"), 6 + groups)
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", "-layout", str(folder / "report.pdf"), "-"], capture_output=True, check=True).stdout.decode("utf-8")
            for line in report["reproduce"]["command"].splitlines():
                self.assertIn(line.strip(), text, "the command in the PDF cannot be copied")
            self.assertIn("Page 1 of {}".format(pdf_pages(folder / "report.pdf")), text)
        self.assertLess(page.index("class=\"warning\""), page.index("class=\"finding\""))

    @unittest.skipUnless(shutil.which("tidy"), "tidy is not installed")
    def test_the_page_is_valid(self):
        counts = out_folder("valid_counts") / "counts.json"
        run = run_process({**SAMPLE_PARAMETERS, "CLAIMED_TYPE": "mine_type", "FIND_TYPE": "item", "COST_HIGH": 3, "RATE_LOW": 40,
                           "COUNTS_FILE": counts}, "minemap:reconcilecounts")
        self.assertEqual(run.code, 0, run.text)
        folder = self.report("valid", PDF=None, JSON=None, COUNTS_FILE=counts)
        checked = subprocess.run(["tidy", "-quiet", "-errors", "-utf8", str(folder / "report.html")], capture_output=True, check=False)
        self.assertEqual(checked.stderr.decode("utf-8", "replace"), "")
        self.assertEqual(checked.returncode, 0)

    def test_the_printed_command_gives_the_same_digest(self):
        folder = self.report("command", PDF=None)
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        words = shlex.split(report["reproduce"]["command"].replace("\\\n", " "))
        self.assertEqual(words[0], "qgis_process")
        place_of_files = out_folder("elsewhere")
        shutil.copy(SAMPLE, place_of_files / SAMPLE.name)
        subprocess.run(["qgis_process.bin"] + words[1:], cwd=place_of_files, check=True, capture_output=True, timeout=240,
                       env={**os.environ, "LANG": "de_DE.UTF-8"})
        again = json.loads((place_of_files / "scorecard.json").read_text(encoding="utf-8"))
        self.assertEqual(again["digest"], report["digest"])

    def test_names_with_quotes_and_spaces_and_filters_reach_the_command(self):
        """Copied out of the page into a shell in another folder, as a reader does."""
        made, there = out_folder("it's \"made\" here $HOME"), out_folder("over there")
        file = made / "map's \"own\" file; $(echo no) `x`.gpkg"
        shutil.copy(SAMPLE, file)
        source = {name: "{}|layername={}".format(file, table) for name, table in
                  (("MAP", "claimed_minefields"), ("FINDS", "finds"), ("SEARCHED", "searched_ground"))}
        source["FINDS"] += "|subset=\"task\" <> 'it''s none' AND qty > 0 AND \"item\" NOT LIKE '%$HOME%'"
        run = run_process({**source, "RECORD_ID": "rec_id", "GROUP_BY": "sheet", "QUANTITY": "qty", "SEARCH_KIND": "method",
                           "SEARCH_COUNTS": "clearance;technical survey", "SCORECARD": made / "scorecard.json"})
        self.assertEqual(run.code, 0, run.text)
        report = self.report("odd_names", SCORECARD=made / "scorecard.json", DIAGNOSIS=None, MAP=None, FINDS=None, SEARCHED=None,
                             ACCIDENTS=None, RECORD_FIELDS=None, PDF=None)
        page = xml.dom.minidom.parseString((report / "report.html").read_text(encoding="utf-8"))
        command = page.getElementsByTagName("pre")[0].firstChild.data
        self.assertIn("subset=", command)
        shutil.copy(file, there / file.name)
        command = command.replace("qgis_process ", "qgis_process.bin ", 1)
        subprocess.run(["sh", "-c", command], cwd=there, check=True, capture_output=True, timeout=240)
        cards = [json.loads((folder / "scorecard.json").read_text(encoding="utf-8")) for folder in (made, there)]
        self.assertEqual(cards[1]["digest"], cards[0]["digest"])
        self.assertLess(cards[0]["hit_rate"]["finds"], json.loads((self.folder / "scorecard.json").read_text(encoding="utf-8"))["inputs"][1]["features"])

    def test_every_document_of_a_report_can_be_made_again(self):
        """Diagnosis, counts and matches have inputs and parameters of their own, so each prints a command of its own."""
        made, there = out_folder("all it's \"made\" from"), out_folder("réproduit là")
        file = made / "carte d'état \"ö\" $(echo no).gpkg"
        shutil.copy(SAMPLE, file)
        words = made / "types.txt"
        words.write_text("mystery = PMN-2\n", encoding="utf-8")
        source = {name: "{}|layername={}".format(file, table) for name, table in
                  (("MAP", "claimed_minefields"), ("FINDS", "finds"), ("SEARCHED", "searched_ground"))}
        search = {"SEARCH_KIND": "method", "SEARCH_COUNTS": "clearance;technical survey"}
        runs = {"scorecard": ("minemap:scoremap", "SCORECARD", {**source, **search, "RECORD_ID": "rec_id"}),
                "diagnosis": ("minemap:diagnoseerror", "DIAGNOSIS", {**source, **search, "RECORD_ID": "rec_id", "NULL_RUNS": 99}),
                "counts": ("minemap:reconcilecounts", "COUNTS_FILE", {**source, **search, "RECORD_ID": "rec_id", "CLAIMED": "mines", "DETECTION": 0.9,
                           "CLAIMED_TYPE": "mine_type", "FIND_TYPE": "item", "TYPE_DICTIONARY": words, "COST_LOW": 0.5, "CURRENCY": "l'euro"}),
                "matches": ("minemap:matchmines", "MATCHES", {**source, **search, "MAP": source["FINDS"], "GATE": 3, "TYPE_DICTIONARY": words})}
        for name, (algorithm, output, parameters) in runs.items():
            run = run_process({**parameters, output: made / (name + ".json")}, algorithm)
            self.assertEqual(run.code, 0, run.text)
        folder = self.report("all_documents", SCORECARD=made / "scorecard.json", DIAGNOSIS=made / "diagnosis.json",
                             COUNTS_FILE=made / "counts.json", MATCHES=made / "matches.json", MAP=None, FINDS=None, SEARCHED=None,
                             ACCIDENTS=None, RECORD_FIELDS=None, PDF=None)
        page = xml.dom.minidom.parseString((folder / "report.html").read_text(encoding="utf-8"))
        commands = [node.firstChild.data for node in page.getElementsByTagName("pre")]
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        self.assertEqual(commands, [report["reproduce"]["command"]] + [further["command"] for further in report["reproduce"]["further"]])
        self.assertEqual([further["document"] for further in report["reproduce"]["further"]], ["diagnosis", "counts", "matches"])
        shutil.copy(file, there / file.name)
        shutil.copy(words, there / words.name)
        for name, command in zip(runs, commands):
            self.assertIn("run " + runs[name][0] + " ", command)
            command = command.replace("qgis_process ", "qgis_process.bin ", 1).replace("<TYPE_DICTIONARY>", words.name)
            subprocess.run(["sh", "-c", command], cwd=there, check=True, capture_output=True, timeout=240)
            documents = [json.loads((place_of_file / (name + ".json")).read_text(encoding="utf-8")) for place_of_file in (made, there)]
            self.assertEqual(documents[1]["digest"], documents[0]["digest"], name)
        for further in report["reproduce"]["further"]:
            self.assertEqual(further["digest"], json.loads((made / (further["document"] + ".json")).read_text(encoding="utf-8"))["digest"])
            hashes = [text for text in further["remarks"] if "SHA-256" in text]
            self.assertEqual(len(hashes), 0 if further["document"] == "diagnosis" else 1)
        # What the standard calls them, with the numbers of the documents.
        iso = {row["measure"]: row for row in report["iso19157"]}
        matches = json.loads((made / "matches.json").read_text(encoding="utf-8"))["position"][0]
        for name in ("mean_length", "rmse", "ce50", "ce90", "ce95", "cmas_biased"):
            self.assertEqual(iso["position." + name]["value"], matches[name]["value"])
            self.assertEqual(iso["position." + name]["category"], "positional accuracy")
        self.assertEqual(iso["counts"]["value"], json.loads((made / "counts.json").read_text(encoding="utf-8"))["counts"][0]["ratio"])
        self.assertEqual((iso["dates"]["category"], iso["dates"]["element"], iso["dates"]["value"]), ("temporal quality", "temporal validity", None))

    def test_selected_features_are_said_and_saved_give_the_same_numbers(self):
        folder = out_folder("selection")
        layer = QgsVectorLayer(sample_layer("finds"), "finds", "ogr")
        layer.selectByExpression("\"fid\" % 2 = 0")
        self.assertGreater(layer.selectedFeatureCount(), 100)
        QgsProject.instance().addMapLayer(layer)
        parameters = {name: SAMPLE_PARAMETERS[name] for name in ("MAP", "RECORD_ID", "GROUP_BY", "QUANTITY", "SEARCHED", "SEARCH_KIND",
                                                                 "SEARCH_COUNTS")}
        picked = score(**parameters, FINDS=QgsProcessingFeatureSourceDefinition(layer.id(), True), SCORECARD=str(folder / "picked.json"))
        self.assertTrue(picked.complete, picked.sentence)
        saved = str(folder / "saved.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.onlySelectedFeatures = True
        error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, saved, QgsProject.instance().transformContext(), options)[0]
        self.assertEqual(error, QgsVectorFileWriter.NoError)
        QgsProject.instance().removeMapLayer(layer.id())
        report = self.report("selected", SCORECARD=folder / "picked.json", DIAGNOSIS=None, MAP=None, FINDS=None, SEARCHED=None,
                             ACCIDENTS=None, RECORD_FIELDS=None, PDF=None)
        reproduce = json.loads((report / "report.json").read_text(encoding="utf-8"))["reproduce"]
        self.assertTrue(any("Only selected features of FINDS" in remark for remark in reproduce["remarks"]), reproduce)
        words = shlex.split(reproduce["command"].replace("\\\n", " "))
        words = ["--FINDS=" + saved if word.startswith("--FINDS=") else word for word in words]
        there = out_folder("selection_there")
        shutil.copy(SAMPLE, there / SAMPLE.name)
        subprocess.run(["qgis_process.bin"] + words[1:], cwd=there, check=True, capture_output=True, timeout=240)
        again = json.loads((there / "scorecard.json").read_text(encoding="utf-8"))
        first = picked.card
        for given in (again, first):
            for layer in given["inputs"]:
                for key in ("layer", "filter", "source"):
                    layer.pop(key)
        self.assertEqual(again, first)

    def test_the_alarm_comes_first_everywhere(self):
        folder = self.report("alarm")
        page = (folder / "report.html").read_text(encoding="utf-8")
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        alarm = "Alarm: Accidents or finds inside ground reported searched"
        self.assertRegex(page, "</h1>\\s*<p class=\"warning\">" + alarm)
        self.assertTrue(report["alarms"][0].startswith(alarm))
        keys = list(report)
        self.assertLess(keys.index("alarms"), keys.index("finding"))
        if shutil.which("pdftotext"):
            text = pdf_text(folder / "report.pdf", "-l", "1")
            self.assertTrue(text.split("\n", 1)[1].strip().startswith(alarm), text[:300])
        run = run_process({**self.inputs, "REPORT": out_folder("alarm_summary") / "report.html"}, REPORT)
        self.assertTrue(run.results["SUMMARY"].startswith(alarm), run.results["SUMMARY"])

    def test_text_can_be_read_on_its_background(self):
        """WCAG 2.1, success criterion 1.4.3: at least 4.5 to 1. Every colour of text on every ground of the same style sheet, which
        is more than the page has; print uses the same colours."""
        folder = self.report("contrast", PDF=None)
        page = (folder / "report.html").read_text(encoding="utf-8")
        print_source = (SOURCE / "plugin" / "processing" / "document" / "report_pdf.cpp").read_text(encoding="utf-8")
        for sheet in (re.search("<style>(.*?)</style>", page, re.S).group(1), re.search('R"\\((.*?)\\)"', print_source, re.S).group(1)):
            inks = set(re.findall(r"(?<![-\w])color:\s*(#[0-9a-f]+)", sheet)) | {"#000"}
            grounds = set(re.findall(r"background(?:-color)?:\s*(#[0-9a-f]+)", sheet)) | {"#fff"}
            self.assertGreater(len(inks) * len(grounds), 3)
            for ink in inks:
                for ground in grounds:
                    self.assertGreaterEqual(contrast(ink, ground), 4.5, ink + " on " + ground)
        pictures = re.findall(r"<svg.*?</svg>", page, re.S)
        self.assertGreater(len(pictures), 5)
        for picture in pictures:
            inks = set(re.findall(r'<text[^>]* fill="(#[0-9a-f]+)"', picture))
            if re.search(r"<text(?![^>]* fill=)", picture):
                inks.add("#000000")
            # Areas on paper, and any area on any other. Signs of finds are smaller than letters; the scale bar bears none.
            areas = set()
            for area in re.findall(r"<(?:path|rect) [^>]*>", picture):
                fill, opacity = re.search(r'fill="(#[0-9a-f]{6})"', area), re.search(r'fill-opacity="([0-9.]+)"', area)
                if fill and not (fill.group(1) == "#1a1a1a" and 'height="5"' in area):
                    areas.add((rgb(fill.group(1)), float(opacity.group(1)) if opacity else 1))
            paper = (255, 255, 255)
            single = {paper} | {mixed(colour, paper, opacity) for colour, opacity in areas}
            grounds = single | {mixed(colour, below, opacity) for colour, opacity in areas for below in single}
            for ink in inks:
                for ground in grounds:
                    self.assertGreaterEqual(contrast(ink, ground), 4.5, "{} on {}".format(ink, ground))

    def test_contrast_is_that_of_the_standard(self):
        self.assertAlmostEqual(contrast("#000000", "#ffffff"), 21)
        self.assertAlmostEqual(contrast("#777777", "#fff"), 4.48, 2)  # The usual example of a grey that just fails.

    def test_nothing_of_the_data_is_in_a_redacted_report(self):
        """Marks that occur nowhere else, in every text and place that a scorecard, diagnosis, counts and layers can bear."""
        folder = out_folder("zqfile secret")
        marks = ["zqrec", "zqsheet", "zqtype", "zqtask", "zqkind", "zqfield", "zqlayer", "zqfile", "zqtitle", "zqauthor", "zqnote", "zqmodel", "zqacc"]
        hidden_digits = ("7.1234567", "51.7654321")
        x, y = (float(number) for number in hidden_digits)

        def polygon(east, north, size=0.001):
            return [[[x + east, y + north], [x + east + size, y + north], [x + east + size, y + north + size], [x + east, y + north + size],
                     [x + east, y + north]]]

        def layer(name, kind, rows):
            path = folder / (name + ".geojson")
            path.write_text(json.dumps({"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": values, "geometry": {"type": kind, "coordinates": coordinates}}
                for coordinates, values in rows]}), encoding="utf-8")
            return str(path)

        records = layer("zqlayer_map", "Polygon", [(polygon(0.002 * n, 0), {
            "zqfield_id": "zqrec<{}>".format(n), "zqfield_sheet": "zqsheet {}".format(n % 2), "zqfield_claim": "3 zqtype, 2 zqmodel {}".format(n),
            "zqfield_note": "zqnote {} {}".format(*hidden_digits)}) for n in range(14)])
        finds = layer("zqlayer_finds", "Point", [([x + 0.0015 * n, y + 0.0005], {
            "zqfield_task": "zqtask{}".format(n % 9), "zqfield_model": "zqmodel"}) for n in range(24)])
        searched = layer("zqlayer_ground", "Polygon", [(polygon(-0.01, -0.01, 0.05), {"zqfield_kind": "zqkind"})])
        accidents = layer("zqlayer_accidents", "Point", [([x, y], {"zqfield_who": "zqacc", "zqfield_when": "2020-01-01"})])
        common = {"MAP": records, "RECORD_ID": "zqfield_id", "GROUP_BY": "zqfield_sheet", "TASK": "zqfield_task",
                  "FINDS": finds + "|subset=zqfield_task <> 'zqtask 77'", "SEARCHED": searched, "SEARCH_KIND": "zqfield_kind", "SEARCH_COUNTS": "zqkind"}
        run = run_process({**common, "ACCIDENTS": accidents, "ACCIDENT_DATE": "zqfield_when", "SCORECARD": folder / "scorecard.json",
                           "RECORDS": folder / "zqlayer_records.gpkg", "SCORED_FINDS": folder / "zqlayer_scored.gpkg"})
        self.assertEqual(run.code, 0, run.text)
        run = run_process({**common, "DIAGNOSIS": folder / "diagnosis.json"}, "minemap:diagnoseerror")
        self.assertEqual(run.code, 0, run.text)
        run = run_process({**common, "CLAIM_TEXT": "zqfield_claim", "FIND_TYPE": "zqfield_model", "ACCIDENTS": accidents,
                           "CURRENCY": "zqnote", "COST_LOW": 1, "COST_HIGH": 2, "COUNTS_FILE": folder / "counts.json"}, "minemap:reconcilecounts")
        self.assertEqual(run.code, 0, run.text)
        made = {name: self.report("redacted_" + name, REDACTED=redacted, SCORECARD=folder / "scorecard.json", DIAGNOSIS=folder / "diagnosis.json",
                                  COUNTS_FILE=folder / "counts.json", MAP=folder / "zqlayer_records.gpkg", FINDS=folder / "zqlayer_scored.gpkg",
                                  SEARCHED=searched, ACCIDENTS=accidents, RECORD_FIELDS="type=zqfield_note", TITLE="zqtitle", AUTHOR="zqauthor")
                for name, redacted in (("no", "false"), ("yes", "true"))}
        seen = {}
        for name, place_of_report in made.items():
            texts = [(place_of_report / file).read_text(encoding="utf-8") for file in ("report.html", "report.json")]
            if shutil.which("pdftotext"):
                texts.append(pdf_text(place_of_report / "report.pdf"))
            # What the file says of itself may be in UTF-16.
            texts.append((place_of_report / "report.pdf").read_bytes().replace(b"\0", b"").decode("latin-1"))
            seen[name] = texts
        for mark in ("zqrec", "zqsheet", "zqtype", "zqfield", "zqlayer", "zqtitle", "zqauthor", "zqkind", "zqmodel"):  # The full report has them, so that the search can fail.
            self.assertTrue(any(mark in text for text in seen["no"]), mark)
        self.assertTrue(any("51.76" in text for text in seen["no"]))
        for text in seen["yes"]:
            self.assertEqual([mark for mark in marks if mark in text.lower()], [])
        for text in seen["yes"][:-1]:
            self.assertIsNone(re.search(r"(?<!\d)(7\.1[0-9]{2,}|51\.7[0-9]{2,})", text), "a coordinate is in a redacted report")
            self.assertNotIn("lat_0", text)

    def test_redacted_hides_texts_and_keeps_numbers(self):
        full = self.report("full", PDF=None, TITLE="A title", AUTHOR="An author")
        hidden = self.report("hidden", TITLE="A title", AUTHOR="An author", REDACTED="true")
        self.assertGreater(pdf_pages(hidden / "report.pdf"), 3)
        text = (hidden / "report.json").read_text(encoding="utf-8")
        page = (hidden / "report.html").read_text(encoding="utf-8")
        open_report = json.loads((full / "report.json").read_text(encoding="utf-8"))
        names = {record["id"] for record in open_report["records"]} | {record["group"] for record in open_report["records"]}
        for given in open_report["scorecard"]["inputs"]:
            names |= set(re.split(r"[^A-Za-z0-9_]+", given["layer"] + " " + given["source"] + " " + given["filter"]))
        names |= {SAMPLE_PARAMETERS[name] for name in ("RECORD_ID", "GROUP_BY", "LAID_DATE", "FIND_DATE", "SEARCH_COUNTS")}
        names |= {"A title", "An author", "lat_0", "lon_0"}
        hidden_names = [name for name in names if name and len(name) > 3 and name not in ("finds", "accidents")]
        self.assertGreater(len(hidden_names), 40)
        for name in hidden_names:  # Whole words: "searched_ground" is in the code of a note, too.
            word = re.compile(r"(?<![A-Za-z0-9_]){}(?![A-Za-z0-9_])".format(re.escape(name)))
            self.assertIsNone(word.search(text), name + " is in the JSON")
            self.assertIsNone(word.search(page), name + " is on the page")
        self.assertNotIn("<svg class=\"map\"", page)
        closed_report = json.loads(text)
        for report in (open_report, closed_report):
            for rows in ("records", "completeness"):  # Sorted by id, which the salt shuffles no further than these rows.
                report[rows].sort(key=lambda row: numbers(row))
            report["scorecard"]["groups"].sort(key=lambda row: numbers(row))
            report["diagnosis"]["scopes"].sort(key=lambda scope: (scope["scope"], scope["records"], scope["finds"]))
        # The place could be computed from what a named operation shifts, and found by trying centres against a digest.
        closed_best = [scope["best"] for scope in closed_report["diagnosis"]["scopes"] if scope["best"]]
        open_best = [scope["best"] for scope in open_report["diagnosis"]["scopes"] if scope["best"]]
        self.assertIn("datum", [best["cause"] for best in closed_best])
        for closed, told in zip(closed_best, open_best):
            self.assertEqual((closed["cause"], closed["verdict"]), (told["cause"], told["verdict"]))
            self.assertEqual((closed["detail"], closed["east"], closed["north"]), (None, None, None))
            self.assertEqual(closed.pop("length"), 50 * round(told.pop("length") / 50))
            del told["east"], told["north"]
        for report in (open_report, closed_report):
            del report["scorecard"]["crs"]["operations"]
        self.assertEqual(numbers(closed_report), numbers(open_report))
        self.assertIsNone(closed_report["digest"])
        diagnosed = json.loads((self.folder / "diagnosis.json").read_text(encoding="utf-8"))
        secrets = [open_report["digest"], diagnosed["digest"], "Pulkovo", "to WGS 84"]
        secrets += [given["content_sha256"] for given in open_report["scorecard"]["inputs"] + diagnosed["inputs"]]
        secrets += [row["detail"] for scope in diagnosed["scopes"] for row in scope["explanations"] if len(row["detail"]) > 5]
        printed = pdf_text(hidden / "report.pdf") if shutil.which("pdftotext") else ""
        for where in (text, page, printed):
            self.assertEqual(set(re.findall(r"EPSG:\d+", where)) - {"EPSG:7030"}, set())  # The ellipsoid of WGS 84.
        for secret in secrets:
            for where in (text, page, printed):
                self.assertNotIn(secret, where)

    def test_a_redacted_print_does_not_tell_the_time_zone(self):
        before = os.environ.get("TZ")
        os.environ["TZ"] = "Asia/Kabul"
        try:
            made = self.report("zone", REDACTED="true", JSON=None)
        finally:
            os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        printed = (made / "report.pdf").read_bytes()
        written = re.search(rb"/CreationDate \(D:(\d{14})([^)]*)\)", printed)
        self.assertIn(written.group(2), (b"Z", b"+00'00'"))
        told = datetime.datetime.strptime(written.group(1).decode(), "%Y%m%d%H%M%S")
        self.assertLess(abs((datetime.datetime.utcnow() - told).total_seconds()), 600)
        self.assertNotIn("04:30", (made / "report.html").read_text(encoding="utf-8"))

    def test_hostile_texts_stay_texts(self):
        records = Table("Polygon", [(box(200 * number, 0, 200 * number + 100, 100), {"id": text, "sheet": text})
                                    for number, text in enumerate(HOSTILE)], {"id": "string(20000)", "sheet": "string(20000)"})
        finds = Table("Point", [(place(200 * number + 30, 50), {"id": str(number)}) for number in range(12)], FIND_FIELDS)
        searched = Table("Polygon", [(box(-100, -100, 3000, 300), {"method": "clearance"})], {"method": "string"})
        folder = out_folder("hostile_scored")
        run = run_process({"MAP": records.file("hostile.gpkg"), "RECORD_ID": "id", "GROUP_BY": "sheet", "FINDS": finds.file("some.gpkg"),
                           "SEARCHED": searched.file("ground.gpkg"), "SCORECARD": folder / "scorecard.json",
                           "RECORDS": folder / "records.gpkg"})
        self.assertEqual(run.code, 0, run.text)
        made = self.report("hostile", SCORECARD=folder / "scorecard.json", DIAGNOSIS=None, MAP=folder / "records.gpkg",
                           FINDS=finds.file("some.gpkg"), SEARCHED=None, ACCIDENTS=None, RECORD_FIELDS="type=id", TITLE=HOSTILE[0])
        page = (made / "report.html").read_text(encoding="utf-8")
        document = xml.dom.minidom.parseString(page)
        self.assertEqual(document.getElementsByTagName("script").length, 0)
        self.assertIn("&lt;script&gt;alert", page)
        self.assertGreater(pdf_pages(made / "report.pdf"), 3)
        report = json.loads((made / "report.json").read_text(encoding="utf-8"))
        self.assertTrue({record["id"] for record in report["records"]} == {text.strip() for text in HOSTILE}, "ids differ")

    def test_the_desktop_makes_it_in_the_background(self):
        """QGIS runs algorithms of the toolbox in a thread of their own."""
        folder = out_folder("background")
        parameters = {name: str(value) for name, value in {**self.inputs, "REPORT": folder / "report.html", "PDF": folder / "report.pdf"}.items()}
        context, feedback = QgsProcessingContext(), Feedback()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(REPORT)
        self.assertFalse(algorithm.flags() & QgsProcessingAlgorithm.FlagNoThreading)
        outcomes = []
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda complete, results: outcomes.append((complete, results)))
        QgsApplication.taskManager().addTask(task)
        end = time.monotonic() + 120
        while not outcomes and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        self.assertEqual(feedback.errors, [])
        self.assertTrue(outcomes and outcomes[0][0])
        self.assertEqual(outcomes[0][1]["PAGES"], pdf_pages(folder / "report.pdf"))

    def test_cancel_leaves_nothing(self):
        for threshold in (20, 40, 70):
            folder = out_folder("cancelled")
            feedback = Stopping(threshold)
            made = run_here(REPORT, {**{name: str(value) for name, value in self.inputs.items()}, "REPORT": str(folder / "report.html"),
                                     "PDF": str(folder / "report.pdf"), "JSON": str(folder / "report.json")}, feedback)
            self.assertIsNotNone(feedback.reached, "no progress is told")
            self.assertFalse(made.complete)
            self.assertEqual(list(folder.iterdir()), [])

    def test_a_changed_scorecard_is_said_to_be_so(self):
        folder = out_folder("changed")
        text = (self.folder / "scorecard.json").read_text(encoding="utf-8")
        hits = json.loads(text)["hit_rate"]["hits"]
        (folder / "scorecard.json").write_text(text.replace('"hits": {},'.format(hits), '"hits": {},'.format(hits + 1)), encoding="utf-8")
        made = self.report("changed_report", SCORECARD=folder / "scorecard.json", PDF=None)
        self.assertFalse(json.loads((made / "report.json").read_text(encoding="utf-8"))["digest_fits"])
        self.assertIn("was changed after it was written", (made / "report.html").read_text(encoding="utf-8"))

    def counts(self, name):
        """Counts of the sample area, and texts that must not become markup."""
        folder = out_folder(name)
        taken = {key: SAMPLE_PARAMETERS[key] for key in ("MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE", "CLAIMED", "FINDS", "QUANTITY", "SEARCHED",
                                                         "SEARCH_KIND", "SEARCH_COUNTS", "ACCIDENTS", "ACCIDENT_DATE")}
        run = run_process({**taken, "CLAIMED_TYPE": "mine_type", "FIND_TYPE": "item", "CURRENCY": "<i>", "COST_LOW": 1,
                           "COUNTS_FILE": folder / "counts.json", "REPORT": folder / "counts.html"}, "minemap:reconcilecounts")
        self.assertEqual(run.code, 0, run.text)
        return folder

    def test_counts_are_told_as_on_their_own_page(self):
        folder = self.counts("counts_given")
        made = self.report("counts", COUNTS_FILE=folder / "counts.json", QUOTED_PERCENTAGE="25")
        page = (made / "report.html").read_text(encoding="utf-8")
        own = (folder / "counts.html").read_text(encoding="utf-8")
        # Every table of the page of counts up to what it was made from.
        begin, end = own.index("All records compared"), own.index("What the numbers mean")
        tables = [part.split("</table>")[0] for part in own[begin:end].split("<table")[1:]]
        self.assertGreater(len(tables), 5)
        for table in tables:
            self.assertIn(table, page)
        self.assertIn("planning figure, not clearance", page)
        self.assertNotIn("<i>", page)
        self.assertIn("Mines found on records, in searched ground or not, of those claimed", page)
        self.assertNotIn("digest of the counts", page)
        report = json.loads((made / "report.json").read_text(encoding="utf-8"))
        self.assertEqual(report["counts"], json.loads((folder / "counts.json").read_text(encoding="utf-8")))
        # The share of accidents on the map, and that off it, have one interval in all parts of a report.
        everywhere, on_map = report["counts"]["accidents"]["shares"][0], report["scorecard"]["accidents"]
        self.assertEqual(everywhere["accidents"], on_map["total"])
        self.assertAlmostEqual(everywhere["share"], 1 - on_map["value"], 8)
        self.assertAlmostEqual(everywhere["low"], 1 - on_map["high"], 8)
        self.assertAlmostEqual(everywhere["high"], 1 - on_map["low"], 8)
        names = {measure["name"] for measure in report["claim"]["measures"]}
        self.assertLessEqual({"count_ratio", "found_of_claimed", "records_as_claimed", "types_of_expected", "types_of_found"}, names)

    def test_redacted_counts_keep_numbers_alone(self):
        folder = self.counts("counts_redacted")
        document = json.loads((folder / "counts.json").read_text(encoding="utf-8"))
        made = self.report("redacted_counts", COUNTS_FILE=folder / "counts.json", REDACTED=True, PDF=None)
        page = (made / "report.html").read_text(encoding="utf-8")
        kept = json.loads((made / "report.json").read_text(encoding="utf-8"))["counts"]
        ids = {row["id"] for row in document["counts"] if row["id"]} | {row["group"] for row in document["counts"] if row["group"]}
        self.assertGreater(len(ids), 10)
        for name in ids:
            self.assertNotIn(">{}<".format(name), page)
            self.assertNotIn('"{}"'.format(name), json.dumps(kept))
        numbers = [sorted(str([row[key] for key in ("scope", "claimed", "found", "verdict", "ratio")]) for row in counts["counts"])
                   for counts in (document, kept)]
        self.assertEqual(numbers[0], numbers[1])
        self.assertEqual(document["cost"]["blocked"], kept["cost"]["blocked"])
        self.assertEqual(document["accidents"], kept["accidents"])
        self.assertTrue(all(row["text"] == "" for row in kept["unparsed"]))
        # Whoever guesses a layer could try it against these.
        self.assertIsNone(kept["digest"])
        self.assertFalse({row["content_sha256"] for row in kept["inputs"]} & {row["content_sha256"] for row in document["inputs"]})
        self.assertEqual(kept["parameters"]["TOLERANCE"], document["parameters"]["TOLERANCE"])
        self.assertNotIn("claimed_minefields", json.dumps(kept))
        self.assertNotIn("lat_0", json.dumps(kept))

    def test_changed_or_broken_counts_are_told(self):
        folder = self.counts("counts_changed")
        text = (folder / "counts.json").read_text(encoding="utf-8")
        document = json.loads(text)
        (folder / "changed.json").write_text(text.replace('"found_off_map": {}'.format(document["found_off_map"]), '"found_off_map": 7'), encoding="utf-8")
        made = self.report("changed_counts", COUNTS_FILE=folder / "changed.json", PDF=None)
        self.assertIn("digest of the counts is not that of their numbers", (made / "report.html").read_text(encoding="utf-8"))
        del document["type_overlap"]
        (folder / "missing.json").write_text(json.dumps(document), encoding="utf-8")
        made = self.report("missing_counts", COUNTS_FILE=folder / "missing.json", PDF=None)
        self.assertIn("COUNTS_FILE: type_overlap", json.loads((made / "report.json").read_text(encoding="utf-8"))["missing"])
        document["counts"][0]["claimed"] = "many"
        (folder / "wrong.json").write_text(json.dumps(document), encoding="utf-8")
        self.refused("its \"counts.claimed\" is not a number", COUNTS_FILE=folder / "wrong.json")

    def test_what_cannot_be_used_is_refused_in_a_sentence(self):
        folder = out_folder("wrong")
        (folder / "other.json").write_text('{"schema": "minemap-comparison/1"}', encoding="utf-8")
        (folder / "text.json").write_text("not json", encoding="utf-8")
        self.refused("minemap-comparison/1", SCORECARD=folder / "other.json")
        self.refused("it is not JSON", SCORECARD=folder / "text.json")
        self.refused("cannot be read", SCORECARD=folder / "nothing.json")
        self.refused("not minemap-diagnosis/1", DIAGNOSIS=folder / "other.json")
        self.refused("its schema is not minemap-counts/1", COUNTS_FILE=folder / "other.json")
        self.refused("QUOTED_PERCENTAGE is \"many\"", QUOTED_PERCENTAGE="many")
        self.refused("RECORD_FIELDS has \"colour=mines\"", RECORD_FIELDS="colour=mines")
        self.refused("has no field \"nothing\"", RECORD_FIELDS="type=nothing")
        self.refused("give it as MAP", MAP=None)
        self.refused("give a name that ends in .pdf", PDF=folder / "report.doc")
        self.refused("would replace an input", JSON=self.folder / "scorecard.json")


if __name__ == "__main__":
    minemap_testing.main()
