# SPDX-License-Identifier: GPL-2.0-or-later
"""A mark of known position that the National Land Survey of Finland measured 499 times by satellite: minemap:matchmines
must give the root mean square error and the deviations that they published, without the two outliers that they left out,
and show what these two do.

The mark is mapped once and surveyed again and again: every measurement is a pair, all of one cluster.
"""
import csv
import glob
import json
import math
import os

FOLDER = "nls_gnss_sofamesa"
MARK = "90M9180"
MEASUREMENTS = "20190524-A-90M9180-METHOD1-1"


class Measurements:
    def __init__(self, folder):
        with open(os.path.join(folder, "reference_points.txt"), encoding="utf-8-sig", newline="") as file:
            mark = next(row for row in csv.DictReader(file) if row["Reference Point Number"] == MARK)
        self.mark = float(mark["Easting"]), float(mark["Northing"])
        height = float(mark["Elevation"])
        self.all, self.kept = [], []
        with open(os.path.join(folder, MEASUREMENTS + ".txt"), encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                place = float(row["Easting"]), float(row["Northing"])
                self.all.append(place)
                # Their rule for outliers: 0.1 m north and east, 0.2 m in height.
                if max(abs(a - b) for a, b in zip(place, self.mark)) <= 0.1 and abs(float(row["Elev"]) - height) <= 0.2:
                    self.kept.append(place)
        self.published = {}
        with open(glob.glob(os.path.join(folder, MEASUREMENTS + "_table2.csv"))[0], encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                self.published[row["Parameter"].split(" ±")[0]] = row

    def rmse(self, places):
        return math.sqrt(sum((x - self.mark[0]) ** 2 + (y - self.mark[1]) ** 2 for x, y in places) / len(places))


def write_points(path, places):
    features = [{"type": "Feature", "properties": {"mark": MARK}, "geometry": {"type": "Point", "coordinates": place}}
                for place in places]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3067"}}
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "crs": crs, "features": features}, file)
    return path


def printed(value, text):
    """As they print it, with as many digits; half a unit of the last one in doubt, since they round from more digits."""
    return abs(value - float(text)) <= 0.51 * 10 ** -len(text.partition(".")[2])


def check(tool, folder, checks):
    measurements = Measurements(folder)
    checks.equal("NLS, measurements", (len(measurements.all), len(measurements.kept)), (499, 497))
    mark = write_points(os.path.join(tool.work, "nls_mark.geojson"), [measurements.mark])
    values = {}
    for name, places in (("kept", measurements.kept), ("all", measurements.all)):
        measured = write_points(os.path.join(tool.work, f"nls_{name}.geojson"), places)
        run = tool.match(f"nls_{name}", MAP=measured, RECORD_ID="mark", FINDS=mark, GATE=1, REFERENCE_A=measured,
                         REFERENCE_B=mark, REFERENCE_ID="mark")
        what = f"NLS, {name}"
        checks.equal(f"{what}, exit code", run.code, 0)
        if run.code != 0:
            continue
        rows = {row[0]: row[1:] for row in run.rows("position", "mm_name, mm_value, mm_lo, mm_n, mm_why, mm_scope")
                if row[-1] == "reference"}
        values[name] = {key: row[0] for key, row in rows.items()}
        checks.equal(f"{what}, pairs", rows["rmse"][2], len(places))
        # The grid of the measurements shortens by 0.3 mm in a metre.
        checks.close(f"{what}, RMSE", rows["rmse"][0], measurements.rmse(places), 5e-4 * measurements.rmse(places))
        checks.equal(f"{what}, low end of one cluster", rows["rmse"][1], None)
        checks.true(f"{what}: {rows['rmse'][3]!r}", "one cluster" in rows["rmse"][3])
        checks.holds(f"{what}, summary", run.log, "Reference points surveyed again: %d" % len(places))
        if name == "all":
            checks.close(f"{what}, RMSE as recomputed", rows["rmse"][0], 0.08574, 4e-5)
            continue
        check_published(what, rows, measurements.published, checks)
    check_robust(values, checks)


def check_published(what, rows, published, checks):
    """What does not depend on the direction of the axes: theirs are those of the grid, 1.6° from true north."""
    for name, key, value in (("Horizontal RMSE***", "Accuracy**", rows["rmse"][0]),
                             ("Horizontal 2dRMSE***", "Accuracy**", 2 * rows["rmse"][0]),
                             ("Horizontal RMSE***", "Precision*", math.hypot(rows["sd_east"][0], rows["sd_north"][0])),
                             ("Horizontal 2dRMSE***", "Precision*",
                              2 * math.hypot(rows["sd_east"][0], rows["sd_north"][0]))):
        text = published[name][key]
        checks.true(f"{what}, {name} {key}: {value} is not the published {text}", printed(value, text))


def check_robust(values, checks):
    """Two of 499 make the RMSE eleven times as large and leave the median error alone."""
    if len(values) == 2:
        checks.true("NLS: outliers and RMSE", values["all"]["rmse"] > 10 * values["kept"]["rmse"])
        checks.close("NLS: outliers and median error", values["all"]["median_error"], values["kept"]["median_error"], 1e-4)
