# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the real registers without QGIS, GDAL or PROJ, so that the expected numbers owe nothing to what is tested."""
import csv
import glob
import json
import os
import re
import struct
from collections import namedtuple

Event = namedtuple("Event", "kind year department x y")

# Event types of the Colombian register.
ACCIDENT, DEMINING, SUSPECTED = 1, 4, 8


def colombian_events(folder):
    """Every event, in the order of the yearly files; longitude and latitude in degrees."""
    events = []
    for path in sorted(glob.glob(os.path.join(folder, "*.geojson"))):
        with open(path, encoding="utf-8") as file:
            for feature in json.load(file)["features"]:
                values = feature["properties"]
                x, y = feature["geometry"]["coordinates"][:2]
                events.append(Event(int(values["TIPO_EVENTO"]), int(values["AÑO"]), values["DEPARTAMENTO"], x, y))
    return events


def csv_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def point_of(wkt):
    x, y = re.match(r"POINT \((\S+) (\S+)\)", wkt).groups()
    return float(x), float(y)


def rings_of(wkt):
    """All rings of a MULTIPOLYGON; with the even-odd rule it does not matter which are holes."""
    if not wkt.startswith("MULTIPOLYGON"):
        raise ValueError(wkt[:40])
    return [[tuple(map(float, pair.split())) for pair in ring.split(",")] for ring in re.findall(r"\(([^()]+)\)", wkt)]


def shapefile_shapes(path):
    """The shapes of a polygon or point Shapefile: a list of rings, or a point, for each."""
    with open(path, "rb") as file:
        content = file.read()
    shapes, at = [], 100
    while at < len(content):
        words = struct.unpack_from(">2i", content, at)[1]
        body = content[at + 8:at + 8 + 2 * words]
        kind = struct.unpack_from("<i", body)[0]
        if kind == 1:
            shapes.append(struct.unpack_from("<2d", body, 4))
        elif kind == 5:
            parts, points = struct.unpack_from("<2i", body, 36)
            starts = list(struct.unpack_from(f"<{parts}i", body, 44)) + [points]
            numbers = struct.unpack_from(f"<{2 * points}d", body, 44 + 4 * parts)
            pairs = list(zip(numbers[::2], numbers[1::2]))
            shapes.append([pairs[a:b] for a, b in zip(starts, starts[1:])])
        else:
            raise ValueError(f"{path}: shape type {kind}")
        at += 8 + 2 * words
    return shapes
