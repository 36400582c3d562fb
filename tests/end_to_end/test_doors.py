# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways into the algorithm beside the command line: processing.run, a model, batches, a task in the background.

A batch is taken to be what QGIS knows under that name: one run for each row of a table of parameters, in one process and
with one feedback (the dialog's "Run as Batch Process"); one run for each feature of an input (the dialog's "Iterate over
this layer"); and a script that calls qgis_process.bin again and again, with JSON on its standard input where QGIS has that
(3.24 and later).
"""
import importlib.util
import json
import re
import shutil
import subprocess
import time
import unittest

import minemap_testing
from minemap_testing import (
    APPLICATION, BUILD, SAMPLE_PARAMETERS, SOURCE, WORK, Feedback, QgsApplication, QgsProcessingContext, QgsProject, out_folder, run_process,
)
from qgis.core import Qgis, QgsProcessingAlgRunnerTask, QgsProcessingException, QgsProcessingUtils, QgsVectorLayer
from worlds import CLASSES_OF_FOUR, VERDICTS_OF_FOUR, four_records, their_finds, their_search

import processing
from processing.core.Processing import Processing
from processing.gui.AlgorithmExecutor import executeIterating

MODEL = SOURCE / "tests" / "end_to_end" / "records_to_look_at_again.model3"
LAYERS = {"MAP": four_records, "FINDS": their_finds, "SEARCHED": their_search}


def column(layer, key, field):
    return {feature[key]: feature[field] for feature in layer.getFeatures()}


class Doors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        Processing.initialize()
        cls.paths = {role: table().file("{}.gpkg".format(role.lower())) for role, table in LAYERS.items()}

    def memory(self):
        return {role: table().layer(name=role.lower()) for role, table in LAYERS.items()}

    def test_provider_comes_once(self):
        providers = [provider.id() for provider in QgsApplication.processingRegistry().providers()]
        self.assertEqual(providers.count("minemap"), 1)
        self.assertTrue(QgsApplication.processingRegistry().algorithmById("minemap:scoremap").shortHelpString())

    def test_processing_run(self):
        results = processing.run("minemap:scoremap", {**self.memory(), "RECORD_ID": "id", "RECORDS": "memory:",
                "SCORED_FINDS": "TEMPORARY_OUTPUT"})
        self.assertIsInstance(results["RECORDS"], QgsVectorLayer)
        self.assertEqual(results["RECORDS"].dataProvider().name(), "memory")
        self.assertEqual(column(results["RECORDS"], "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(column(results["SCORED_FINDS"], "id", "mm_class"), CLASSES_OF_FOUR)
        self.assertIsNone(results["P_VALUE"])
        self.assertIs(results["TOO_FEW"], True)
        self.assertNotIn("GROUPS", results)

    def test_processing_run_without_layers(self):
        """A script that wants only the number."""
        results = processing.run("minemap:scoremap", self.memory())
        self.assertAlmostEqual(results["HIT_RATE"], 13 / 14)
        self.assertFalse([value for value in results.values() if isinstance(value, QgsVectorLayer)])

    def test_processing_run_says_why_not(self):
        with self.assertRaises(QgsProcessingException):
            processing.run("minemap:scoremap", {**self.memory(), "TOLERANCE": -1})
        feedback = Feedback()
        with self.assertRaises(QgsProcessingException):
            processing.run("minemap:scoremap", {**self.memory(), "RECORD_ID": "nothing"}, feedback=feedback)
        self.assertIn("has no field", " ".join(feedback.errors))

    def test_layers_of_the_project(self):
        """By id and by name, as the dialog and saved commands give them."""
        layers = self.memory()
        QgsProject.instance().addMapLayers(layers.values())
        for given in ({role: layer.id() for role, layer in layers.items()}, {role: role.lower() for role in layers}):
            results = processing.run("minemap:scoremap", {**given, "RECORD_ID": "id", "RECORDS": "TEMPORARY_OUTPUT"})
            self.assertEqual(column(results["RECORDS"], "id", "mm_verdict"), VERDICTS_OF_FOUR)
        QgsProject.instance().clear()

    def test_table_in_a_database(self):
        """An output may be a table beside others in one GeoPackage; an existing one is not replaced."""
        path = str(out_folder("tables") / "results.gpkg")
        uri = 'ogr:dbname=\'{}\' table="{}" (geom)'
        parameters = {**self.memory(), "RECORD_ID": "id"}
        processing.run("minemap:scoremap", {**parameters, "RECORDS": uri.format(path, "records"), "SCORED_FINDS": uri.format(path,
                "finds")})
        records = QgsVectorLayer(path + "|layername=records", "records", "ogr")
        self.assertEqual(column(records, "id", "mm_verdict"), VERDICTS_OF_FOUR)
        self.assertEqual(QgsVectorLayer(path + "|layername=finds", "finds", "ogr").featureCount(), 15)
        with self.assertRaises(QgsProcessingException):
            processing.run("minemap:scoremap", {**parameters, "RECORDS": uri.format(path, "records")})
        self.assertEqual(QgsVectorLayer(path + "|layername=records", "records", "ogr").featureCount(), 4)

    def test_model_on_the_command_line(self):
        folder = out_folder("model")
        outputs = {"pick:Unconfirmed records": str(folder / "again.gpkg"), "score:Finds scored": str(folder / "finds.gpkg"),
                "score:Scorecard": str(folder / "card.json")}
        run = run_process({**{role.lower(): path for role, path in self.paths.items()}, "tolerance": 25, **outputs},
                algorithm=MODEL)
        self.assertEqual(run.code, 0, run.text)
        again = QgsVectorLayer(outputs["pick:Unconfirmed records"], "again", "ogr")
        self.assertEqual([feature["id"] for feature in again.getFeatures()], ["R3"])
        self.assertEqual(column(QgsVectorLayer(outputs["score:Finds scored"], "finds", "ogr"), "id", "mm_class"), CLASSES_OF_FOUR)
        self.assertEqual(json.loads((folder / "card.json").read_text())["confirmation"]["unconfirmed"], 1)

    def test_model_hands_on_the_error(self):
        folder = out_folder("model_error")
        run = run_process({**{role.lower(): path for role, path in self.paths.items()}, "tolerance": -1,
                "score:Scorecard": str(folder / "card.json")}, algorithm=MODEL)
        self.assertNotEqual(run.code, 0, run.text)
        self.assertEqual(list(folder.iterdir()), [])

    def test_batch_of_rows(self):
        """The sheets of the sample area one by one, and one row that is wrong: it stops nothing but itself."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        feedback = Feedback()
        hits = {}
        for sheet in ("A", "B", "none", "C", "D"):
            context = QgsProcessingContext()
            layer = QgsVectorLayer(SAMPLE_PARAMETERS["MAP"], "sheet " + sheet, "ogr")
            layer.setSubsetString("\"sheet\" = '{}'".format(sheet))
            results, complete = algorithm.run({**SAMPLE_PARAMETERS, "MAP": layer, "RECORDS": "TEMPORARY_OUTPUT"}, context, feedback)
            self.assertEqual(complete, sheet != "none")
            if complete:
                hits[sheet] = (results["FINDS_HIT"], results["RECORDS_CONFIRMED"], results["RECORDS_TOTAL"])
                self.assertEqual(QgsProcessingUtils.mapLayerFromString(results["RECORDS"], context).featureCount(),
                        results["RECORDS_TOTAL"])
        self.assertEqual(hits, {"A": (454, 13, 16), "B": (43, 3, 16), "C": (252, 7, 18), "D": (66, 2, 10)})
        self.assertEqual(len(feedback.errors), 1)
        self.assertIn("sheet none", feedback.errors[0])

    def test_batch_of_features(self):
        """Each record as a map of its own."""
        folder = out_folder("iterating")
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        parameters = {**self.paths, "RECORD_ID": "id", "RECORDS": str(folder / "record.gpkg")}
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Feedback()
        self.assertTrue(executeIterating(algorithm, parameters, "MAP", context, feedback), feedback.errors)
        written = sorted(folder.iterdir())
        self.assertEqual(len(written), 4, written)
        verdicts = {}
        for path in written:
            verdicts.update(column(QgsVectorLayer(str(path), "one", "ogr"), "id", "mm_verdict"))
        self.assertEqual(verdicts, VERDICTS_OF_FOUR)

    def test_batch_of_processes(self):
        """Two at the same time into one folder do not disturb each other."""
        folder = out_folder("together")
        # QGIS itself fails now and then where two make the same new profile: let one make it first.
        subprocess.run(["qgis_process.bin", "plugins"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=False)
        runs = []
        for number, tolerance in enumerate((5, 25)):
            command = ["qgis_process.bin", "run", "minemap:scoremap", "--TOLERANCE={}".format(tolerance),
                    "--RECORDS={}".format(folder / "records{}.gpkg".format(number)),
                       "--SCORECARD={}".format(folder / "card{}.json".format(number))]
            command += ["--{}={}".format(role, path) for role, path in self.paths.items()]
            runs.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
        for run in runs:
            text = run.communicate(timeout=120)[0]
            self.assertEqual(run.returncode, 0, text)
        hits = [json.loads((folder / "card{}.json".format(number)).read_text())["hit_rate"]["hits"] for number in (0, 1)]
        self.assertEqual(hits, [12, 13])
        self.assertEqual(len(list(folder.iterdir())), 4)

    def test_json_results(self):
        """--json gives the results to programs; what is undefined is null or empty, never NaN."""
        command = ["qgis_process.bin", "--json", "run", "minemap:scoremap"] + ["--{}={}".format(role, path) for role,
                path in self.paths.items()]
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        document = json.loads(run.stdout[run.stdout.index(b"{"):])
        self.assertEqual(document["results"]["FINDS_HIT"], 13)
        self.assertIn(document["results"]["P_VALUE"], (None, ""))
        self.assertNotIn(b"NaN", run.stdout)

    @unittest.skipIf(Qgis.QGIS_VERSION_INT < 32400, "qgis_process reads no JSON before QGIS 3.24")
    def test_json_on_standard_input(self):
        document = json.dumps({"inputs": {**self.paths, "TOLERANCE": 25}})
        run = subprocess.run(["qgis_process.bin", "run", "minemap:scoremap", "-"], input=document.encode(), stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, timeout=120, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(json.loads(run.stdout[run.stdout.index(b"{"):])["results"]["FINDS_HIT"], 13)

    def test_in_the_background(self):
        """As the dialog runs it: in a task's thread, with layers of the main thread."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        feedback = Feedback()
        layers = self.memory()
        layers["MAP"].startEditing()
        layers["MAP"].deleteFeature(next(layers["MAP"].getFeatures("id = 'R4'")).id())
        task = QgsProcessingAlgRunnerTask(algorithm, {**layers, "RECORD_ID": "id", "RECORDS": "TEMPORARY_OUTPUT"}, context,
                feedback)
        finished = []
        task.executed.connect(lambda complete, results: finished.append((complete, results)))
        QgsApplication.taskManager().addTask(task)
        start = time.monotonic()
        while not finished and time.monotonic() - start < 60:
            APPLICATION.processEvents()
            time.sleep(0.002)
        self.assertTrue(finished and finished[0][0], feedback.errors)
        records = QgsProcessingUtils.mapLayerFromString(finished[0][1]["RECORDS"], context)
        self.assertEqual(column(records, "id", "mm_verdict"), {name: verdict for name,
                verdict in VERDICTS_OF_FOUR.items() if name != "R4"})


class OtherVersion(unittest.TestCase):
    def test_the_package_refuses_a_qgis_it_was_not_built_for(self):
        """One sentence that names both versions, before the library is touched."""
        package = BUILD / "zip" / "minemapaccuracy"
        self.assertTrue(package.is_dir(), "{} is not built".format(package))
        folder = WORK / "other_version" / "minemapaccuracy"
        shutil.copytree(package, folder)
        code = (folder / "__init__.py").read_text(encoding="utf-8")
        changed = re.sub(r'BUILT_FOR = "[0-9.]+"', 'BUILT_FOR = "3.99"', code)
        self.assertNotEqual(code, changed)
        (folder / "__init__.py").write_text(changed, encoding="utf-8")
        (folder / "libminemapaccuracy.so").unlink()
        specification = importlib.util.spec_from_file_location("other_version", folder / "__init__.py")
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        with self.assertRaisesRegex(RuntimeError, r"was built for QGIS 3\.99 and this is QGIS 3\.\d+: install the zip made for"):
            module.classFactory(None)


if __name__ == "__main__":
    minemap_testing.main()
