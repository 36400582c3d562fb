# SPDX-License-Identifier: GPL-2.0-or-later
"""What the end-to-end tests share: a QGIS of their own, and two ways to run minemap:scoremap in it.

`run_process` starts qgis_process.bin as a user's script does and gives its exit code and text. `score` runs the
algorithm inside this process through PyQGIS, which is some twenty times faster. Both see the plugin through its
library in a prefix made for the test: nothing is installed, and home, profile and outputs lie in the work folder.

MINEMAP_BUILD names the build folder, MINEMAP_WORK the work folder, which is emptied first.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

SKIPPED = 77


def skip(message):
    print("skipped: " + message)
    sys.exit(SKIPPED)


SOURCE = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("MINEMAP_BUILD", SOURCE / "build" / "release")).resolve()
WORK = pathlib.Path(os.environ.get("MINEMAP_WORK", BUILD / "tests" / "end_to_end" / "by_hand")).resolve()
SHARE = pathlib.Path("/usr/share/qgis")
#: A copy: QGIS writes a little into a GeoPackage when it filters one of its layers.
SAMPLE = WORK / "sample_area.gpkg"


def make_prefix():
    """A prefix whose plugin folder holds only our library: QGIS finds its provider there without an installation."""
    library = BUILD / "plugins" / "libminemapaccuracy.so"
    if not library.exists():
        skip("{} is not built".format(library))
    shutil.rmtree(WORK, ignore_errors=True)
    prefix = WORK / "prefix"
    (prefix / "lib" / "qgis" / "plugins").mkdir(parents=True)
    (prefix / "share").mkdir()
    (prefix / "share" / "qgis").symlink_to(SHARE)
    for python in [*pathlib.Path("/usr/lib").glob("libqgispython.so*"), *pathlib.Path("/usr/lib").glob("*/libqgispython.so*")]:
        (prefix / "lib" / python.name).symlink_to(python)
    shutil.copy(library, prefix / "lib" / "qgis" / "plugins")
    for provider in ("delimitedtext", "postgres", "spatialite", "virtuallayer"):  # QGIS keeps these in its plugin folder; a link is not loaded
        for folder in (pathlib.Path("/usr/lib"), *pathlib.Path("/usr/lib").glob("*-linux-gnu")):
            found = folder / "qgis" / "plugins" / "libprovider_{}.so".format(provider)
            if found.exists():
                shutil.copy(found, prefix / "lib" / "qgis" / "plugins")
    for folder in ("home", "runtime", "out"):
        (WORK / folder).mkdir()
    (WORK / "runtime").chmod(0o700)
    shutil.copy(SOURCE / "tests" / "data" / "sample" / "sample_area.gpkg", SAMPLE)
    os.environ.update(
        QGIS_PREFIX_PATH=str(prefix), QT_QPA_PLATFORM="offscreen", HOME=str(WORK / "home"), LC_ALL="C.UTF-8",
        XDG_RUNTIME_DIR=str(WORK / "runtime"), XDG_CONFIG_HOME=str(WORK / "home" / ".config"), PYTHONDONTWRITEBYTECODE="1",
    )


if shutil.which("qgis_process.bin") is None:
    skip("qgis_process.bin is not installed")
make_prefix()
try:
    from osgeo import gdal, ogr
    from qgis.core import (
        QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsProcessingFeedback,
        QgsProcessingUtils, QgsProject,
    )
except ImportError as missing:
    skip("the Python bindings of GDAL or QGIS are not installed ({})".format(missing))
gdal.UseExceptions()
ogr.UseExceptions()
sys.path.append(str(SHARE / "python" / "plugins"))

APPLICATION = QgsApplication([], False)
APPLICATION.initQgis()
if QgsApplication.processingRegistry().providerById("minemap") is None:
    sys.exit("the library in {} did not register its provider".format(QgsApplication.pluginPath()))


class Feedback(QgsProcessingFeedback):
    """Keeps what the algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.errors = []
        self.lines = []

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def pushWarning(self, warning):
        self.lines.append(warning)

    def pushInfo(self, info):
        self.lines.append(info)


class Stopping(Feedback):
    """Cancels when the progress reaches a threshold."""

    def __init__(self, threshold):
        super().__init__()
        self.reached = None
        self.threshold = threshold
        self.progressChanged.connect(self.look)

    def look(self, percent):
        if percent >= self.threshold and self.reached is None:
            self.reached = percent
            self.cancel()


class Outcome:
    """A finished run: whether it is complete, its results, and the sentence of its error."""

    def __init__(self, complete, results, feedback, context):
        self.complete = complete
        self.results = results
        self.feedback = feedback
        self.context = context
        self.sentence = " ".join(feedback.errors)

    def __getitem__(self, name):
        if not self.complete:
            raise AssertionError("no score: " + self.sentence)
        return self.results[name]

    def layer(self, name):
        layer = QgsProcessingUtils.mapLayerFromString(self[name], self.context)
        if layer is None or not layer.isValid():
            raise AssertionError("output {} does not open: {}".format(name, self[name]))
        return layer

    def rows(self, name, *fields):
        """The attributes of every feature, as a dictionary or, with fields named, as a tuple of these."""
        features = list(self.layer(name).getFeatures())
        if fields:
            return [tuple(value_of(feature, field) for field in fields) for feature in features]
        return [{field.name(): value_of(feature, field.name()) for field in feature.fields()} for feature in features]

    def column(self, name, key, field):
        return dict(self.rows(name, key, field))

    @property
    def card(self):
        """The scorecard, which `score` always asks for."""
        return json.loads(pathlib.Path(self["SCORECARD"]).read_text(encoding="utf-8"))

    def notes(self):
        """How often each note was counted, over all layers."""
        counts = {}
        for note in self.card["notes"]:
            counts[note["code"]] = counts.get(note["code"], 0) + note["count"]
        return counts


def value_of(feature, field):
    value = feature[field]
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


RUNS = [0]


def run_here(algorithm, values, feedback=None):
    """Runs an algorithm in this process."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # The algorithm must not lean on QGIS's own check.
    context.setInvalidGeometryCheck(QgsFeatureRequest.GeometryAbortOnInvalid)
    feedback = feedback or Feedback()
    accepted, message = algorithm.checkParameterValues(values, context)
    if not accepted:
        feedback.errors.append(message)
        return Outcome(False, {}, feedback, context)
    results, complete = algorithm.run(values, context, feedback)
    return Outcome(complete, results, feedback, context)


def with_outputs(names, parameters):
    """The parameters, and where they are silent temporary layers and a scorecard."""
    RUNS[0] += 1
    defaults = {name: "TEMPORARY_OUTPUT" for name in names}
    defaults["SCORECARD"] = str(WORK / "out" / "scorecard_{}.json".format(RUNS[0]))
    return {name: value for name, value in {**defaults, **parameters}.items() if value is not None}


def score(feedback=None, **parameters):
    """Scores a map in this process."""
    return run_here("minemap:scoremap", with_outputs(("RECORDS", "SCORED_FINDS", "GROUPS", "CURVE", "ALARMS"), parameters), feedback)


def compare(feedback=None, **parameters):
    """Compares two maps in this process."""
    return run_here("minemap:comparemaps", with_outputs(("CHANGES", "COMPARISON"), parameters), feedback)


def simulate(feedback=None, **parameters):
    """Makes a synthetic area in this process; its key is in the outcome's results."""
    RUNS[0] += 1
    defaults = {name: "TEMPORARY_OUTPUT" for name in ("TRUTH", "MAP", "FINDS", "SEARCHED", "ACCIDENTS", "REFERENCE_POINTS")}
    defaults["KEY"] = str(WORK / "out" / "key_{}.json".format(RUNS[0]))
    wanted = {name: value for name, value in {**defaults, **parameters}.items() if value is not None}
    return run_here("minemap:simulatemap", wanted, feedback)


def sample_layer(table):
    return "{}|layername={}".format(SAMPLE, table)


#: The sample area with every role and field given.
SAMPLE_PARAMETERS = {
    "MAP": sample_layer("claimed_minefields"), "RECORD_ID": "rec_id", "GROUP_BY": "sheet", "MAP_DATE": "laid", "CLAIMED": "mines",
    "FINDS": sample_layer("finds"), "QUANTITY": "qty", "LAID_DATE": "laid_from", "FIND_DATE": "found_on", "TASK": "task",
    "SEARCHED": sample_layer("searched_ground"), "SEARCH_KIND": "method", "SEARCH_COUNTS": "clearance;technical survey",
    "SEARCH_DATE": "completed", "SEARCH_TASK": "task", "ACCIDENTS": sample_layer("accidents"), "ACCIDENT_DATE": "happened",
    "AREA": sample_layer("sample_boundary"),
}


class Finished:
    """What qgis_process.bin left: its exit code and everything it printed."""

    def __init__(self, code, text):
        self.code = code
        self.text = text

    @property
    def results(self):
        """The table under "Results"."""
        table = self.text.partition("Results\n")[2]
        return dict(line.split(":\t", 1) for line in table.splitlines() if ":\t" in line)


def run_process(parameters, algorithm="minemap:scoremap", timeout=240, prefix=()):
    """With a prefix: started by that command."""
    command = [*prefix, "qgis_process.bin", "run", str(algorithm)] + ["--{}={}".format(name, value) for name, value in parameters.items()]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout, check=False)
    return Finished(run.returncode, run.stdout.decode("utf-8", "replace"))


def out_folder(name):
    """An empty folder for the outputs of one case."""
    folder = WORK / "out" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def main():
    """Runs the tests of the script that was started, and ends QGIS as an application would."""
    program = unittest.main(module="__main__", exit=False, verbosity=2)
    APPLICATION.exitQgis()
    sys.stdout.flush()
    sys.stderr.flush()
    # Layers that Python still holds outlive QGIS: taking them down then may crash after all tests are done.
    os._exit(0 if program.result.wasSuccessful() else 1)
