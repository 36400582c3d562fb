# SPDX-License-Identifier: GPL-2.0-or-later
"""Amsterdam's map of suspected bombs in two editions, held against recorded impacts.

The Shapefiles' .prj names no datum: they must be refused until one is assigned. The impacts went into the newer
edition, so nothing here says how good either edition is; this is about reading and measuring.
"""
import json
import math
import os
import subprocess

from brute_force import is_inside, planar_area, planar_distance
from registers import csv_rows, point_of, rings_of, shapefile_shapes

FOLDER = "amsterdam_bommenkaart"
NEWER = "Verdachte_gebieden_test"
IMPACTS = "Inslagen_ea_test"
SURVEYS = "Reeds_uitgevoerde_CE_onderzoeken_test"


class Register:
    def __init__(self, folder, work):
        self.folder, self.work = folder, work
        self.older = [rings_of(row["WKT"]) for row in csv_rows(os.path.join(folder, "verdachte_gebieden.csv"))]
        self.cleared = [rings_of(row["WKT"]) for row in csv_rows(os.path.join(folder, "gevrijwaard_gebied.csv"))]
        self.impacts = [point_of(row["WKT"]) for row in csv_rows(os.path.join(folder, "inslagen.csv"))]
        self.newer, self.few_impacts, self.survey = (
            shapefile_shapes(self.shapefile(name)) for name in (NEWER, IMPACTS, SURVEYS))

    def shapefile(self, name):
        return os.path.join(self.folder, name + ".shp")

    def with_datum(self, name):
        """A copy in RD New."""
        path = os.path.join(self.work, name + ".shp")
        if not os.path.exists(path):
            subprocess.run(["ogr2ogr", "-a_srs", "EPSG:28992", path, self.shapefile(name)], check=True)
        return path

    def delimited(self, name):
        return (f"delimitedtext://file://{os.path.join(self.folder, name)}.csv?type=csv&wktField=WKT"
                "&crs=EPSG:28992&detectTypes=yes")


def distances(polygons, places):
    return [min(planar_distance(rings, place) for rings in polygons) for place in places]


def ground_area(polygons):
    """m² on the ground: the stereographic grid's scale is 0.9999079 at its centre and grows with the distance to it."""
    total = 0
    for rings in polygons:
        x, y = rings[0][0]
        scale = 0.9999079 * (1 + math.hypot(x - 155000, y - 463000) ** 2 / (4 * 6382644.571 ** 2))
        total += planar_area(rings) / scale ** 2
    return total


def check(tool, folder, checks):
    register = Register(folder, tool.work)
    check_unknown_datum(tool, register, checks)
    if tool.reads_delimited_text:
        check_editions(tool, register, checks)
        check_selection(tool, register, checks)
    else:
        print("not run: QGIS has no delimited text provider here")


def check_unknown_datum(tool, register, checks):
    layers = {"MAP": register.shapefile(NEWER), "FINDS": register.shapefile(IMPACTS)}
    run = tool.score("amsterdam_refused", layers=True, **layers)
    checks.true("Amsterdam without datum: exit code 0", run.code != 0)
    for part in ("The datum of layer", NEWER, "is unknown to QGIS", "assign the coordinate reference system"):
        checks.holds("Amsterdam without datum", run.log, part)
    checks.equal("Amsterdam without datum, files left", os.listdir(run.folder), [])

    near = sum(d <= 25 for d in distances(register.newer, register.few_impacts))
    run = tool.score("amsterdam_allowed", ALLOW_UNKNOWN_DATUM="true", **layers)
    checks.equal("Amsterdam, unknown datum allowed, exit code", run.code, 0)
    if run.code == 0:
        checks.close("Amsterdam, unknown datum allowed", run.number("HIT_RATE_ALL"), near / len(register.few_impacts),
                     1e-12)
        checks.true("Amsterdam: the unknown datum does not lead the summary",
                    run.card["summary"].startswith("Alarm") and "datum" in run.card["summary"].splitlines()[0])
        checks.true("Amsterdam: the note is no alarm", any(
            note["code"] == "unknown_datum_allowed" and note["severity"] == "alarm" for note in run.card["notes"]))

    run = tool.score("amsterdam_assigned", MAP=register.with_datum(NEWER), FINDS=register.with_datum(IMPACTS))
    checks.equal("Amsterdam, datum assigned, exit code", run.code, 0)
    if run.code == 0:
        codes = {operation["code"] for operation in run.card["crs"]["operations"]}
        checks.true(f"Amsterdam: operations {codes}", any(code.startswith("EPSG:") for code in codes))
        checks.true("Amsterdam: alarm with a datum", "Alarm" not in run.card["summary"])


def check_editions(tool, register, checks):
    impacts = register.delimited("inslagen")
    for edition, polygons, layer in (("older", register.older, register.delimited("verdachte_gebieden")),
                                     ("newer", register.newer, register.with_datum(NEWER))):
        what = f"Amsterdam, {edition} edition"
        expected = distances(polygons, register.impacts)
        run = tool.score(f"amsterdam_{edition}", layers=True, MAP=layer, FINDS=impacts, RECORD_ID="Kenmerk")
        checks.equal(f"{what}, exit code", run.code, 0)
        if run.code != 0:
            continue
        near = sum(d <= 25 for d in expected)
        checks.equal(f"{what}, records", run.number("RECORDS_TOTAL"), len(polygons))
        checks.close(f"{what}, share of impacts", run.number("HIT_RATE_ALL"), near / len(expected), 1e-12)
        checks.close(f"{what}, mapped m²", run.number("MAPPED_AREA"), ground_area(polygons),
                     ground_area(polygons) * 1e-5)
        # The grid shortens by about 8 cm in 1 km.
        written = sorted(d for d, in run.rows("finds", "mm_dist"))
        worst = max(abs(a - b) - 1e-4 * b for a, b in zip(written, sorted(expected)))
        checks.true(f"{what}, distances: {worst} m too much", len(written) == len(expected) and worst <= 0.001)
        check_cleared_ground(tool, register, edition, layer, impacts, checks)

    inside = [p for p in register.impacts if is_inside(register.survey[0], p)]
    run = tool.score("amsterdam_area", MAP=register.with_datum(NEWER), FINDS=impacts, AREA=register.with_datum(SURVEYS))
    checks.equal("Amsterdam in one survey's area, exit code", run.code, 0)
    if run.code == 0:
        near = sum(d <= 25 for d in distances(register.newer, inside))
        checks.close("Amsterdam in one survey's area", run.number("HIT_RATE_ALL"), near / len(inside), 1e-12)


def check_cleared_ground(tool, register, edition, layer, impacts, checks):
    """No impact lies in ground released as cleared: nothing can be said of the map."""
    what = f"Amsterdam, {edition} edition in cleared ground"
    scored = sum(any(is_inside(rings, place) for rings in register.cleared) for place in register.impacts)
    run = tool.score(f"amsterdam_{edition}_cleared", MAP=layer, FINDS=impacts, FIND_DATE="Datum1",
                     SEARCHED=register.delimited("gevrijwaard_gebied"), SEARCH_KIND="Soort_hand",
                     SEARCH_COUNTS="Vrijgave", SEARCH_DATE="Datum1")
    checks.equal(f"{what}, exit code", run.code, 0)
    if run.code != 0:
        return
    checks.equal(f"{what}, scored", run.number("FINDS_SCORED"), scored)
    checks.equal(f"{what}, hit rate", run.output("HIT_RATE"), None)
    checks.equal(f"{what}, finds outside searched ground", run.notes().get("finds_outside_searched"),
                 len(register.impacts) - scored)


SELECTION = """
import sys
from qgis.core import (QgsApplication, QgsProcessingContext, QgsProcessingFeatureSourceDefinition,
                       QgsProcessingFeedback, QgsProject, QgsVectorLayer)
application = QgsApplication([], False)
application.initQgis()
algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
layers = QgsVectorLayer(sys.argv[1], "map", "ogr"), QgsVectorLayer(sys.argv[2], "impacts", "ogr")
QgsProject.instance().addMapLayers(layers)
layers[0].selectByExpression("\\"Kenmerk\\" <> 'A003'")
context = QgsProcessingContext()
context.setProject(QgsProject.instance())
result, done = algorithm.run({"MAP": QgsProcessingFeatureSourceDefinition(layers[0].id(), True),
                              "FINDS": layers[1].id(), "TOLERANCE": 500, "SCORECARD": sys.argv[3]},
                             context, QgsProcessingFeedback())
application.exitQgis()
sys.exit(0 if done else 1)
"""


def check_selection(tool, register, checks):
    """Only the selected records count."""
    if subprocess.run(["/usr/bin/python3", "-c", "import qgis.core"], stderr=subprocess.DEVNULL).returncode != 0:
        print("not run: QGIS's Python is not installed")
        return
    scorecard = os.path.join(tool.work, "selection.json")
    process = subprocess.run(["/usr/bin/python3", "-c", SELECTION, register.with_datum(NEWER),
                              register.with_datum(IMPACTS), scorecard], env=tool.environment)
    checks.equal("Amsterdam, selection, exit code", process.returncode, 0)
    if process.returncode != 0:
        return
    with open(scorecard, encoding="utf-8") as file:
        card = json.load(file)
    # The first two shapes are A003.
    expected = distances(register.newer[2:], register.few_impacts)
    checks.equal("Amsterdam, selection, records", card["confirmation"]["records"], len(register.newer) - 2)
    checks.close("Amsterdam, selection, share of impacts", card["hit_rate"]["all"],
                 sum(d <= 500 for d in expected) / len(expected), 1e-12)
