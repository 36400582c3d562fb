#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores sample_area.gpkg by brute force, apart from the product: what scoremap's numbers can be held against.

    python3 check_sample.py [sample_area.gpkg]

Distances are taken in EPSG:32638 as they stand, so they differ from the product's local plane by up to
0.04 %. The rules are those of docs/interface.md for this file's data: T = 25 m, searched share 0.8,
clearance and technical survey count as searched.
"""
import os
import sys
from collections import Counter

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
TOLERANCE, SHARE = 25.0, 0.8


def features(source, name):
    layer = source.GetLayerByName(name)
    target = osr.SpatialReference()
    target.ImportFromEPSG(32638)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(layer.GetSpatialRef(), target)
    result = []
    for feature in layer:
        row = {feature.GetFieldDefnRef(i).GetName(): feature.GetField(i) for i in range(feature.GetFieldCount())}
        geometry = feature.GetGeometryRef().Clone()
        geometry.Transform(change)
        assert geometry.IsValid(), (name, feature.GetFID())
        result.append((row, geometry))
    return result


def main(path):
    source = ogr.Open(path)
    records, finds = features(source, "claimed_minefields"), features(source, "finds")
    everything, accidents = features(source, "searched_ground"), features(source, "accidents")
    counted = [(s, g) for s, g in everything if s["method"] in ("clearance", "technical survey")]
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for _, geometry in counted:
        ground = ground.Union(geometry)
    confirming, inside, classes, scored, hits, tasks = Counter(), Counter(), Counter(), Counter(), Counter(), {}
    newest = max(r["laid"] for r, _ in records)
    for find, place in finds:
        distances = [(g.Distance(place), r["rec_id"], r) for r, g in records]
        distance, _, nearest = min(distances, key=lambda d: d[:2])
        for d, name, _ in distances:
            inside[name] += d == 0
        limit = nearest["laid"] if distance <= TOLERANCE else newest
        if not ground.Intersects(place):
            kind = "not_searched"
        elif find["laid_from"] and find["laid_from"] > limit:
            kind = "later"
        else:
            kind = "inside" if distance == 0 else "near" if distance <= TOLERANCE else "unmapped"
            scored[nearest["sheet"]] += 1
            hits[nearest["sheet"]] += distance <= TOLERANCE
            tasks.setdefault(nearest["sheet"], set()).add(find["task"])
            if distance <= TOLERANCE:
                for d, name, _ in distances:
                    confirming[name] += d <= distance + 0.001
        classes[kind] += 1
    for _, place in accidents:
        for record, geometry in records:
            inside[record["rec_id"]] += geometry.Intersects(place)
    verdicts, on_map = {}, ogr.Geometry(ogr.wkbMultiPolygon)
    for record, geometry in records:
        on_map = on_map.Union(geometry.Buffer(TOLERANCE, 30))
        share = geometry.Intersection(ground).Area() / geometry.Area()
        name = record["rec_id"]
        if share >= SHARE and confirming[name]:
            verdict = "confirmed"
        elif confirming[name] or inside[name]:
            verdict = "mined_not_judged"
        else:
            verdict = "unconfirmed" if share >= SHARE else "not_judged"
        verdicts.setdefault(record["sheet"], Counter())[verdict] += 1
    for sheet in sorted(verdicts):
        v = verdicts[sheet]
        judged = v["confirmed"] + v["unconfirmed"]
        print(f"sheet {sheet}: hit rate {hits[sheet]}/{scored[sheet]} = {hits[sheet] / scored[sheet]:.3f} in "
              f"{len(tasks[sheet] - {None})} tasks, confirmation {v['confirmed']}/{judged}, {dict(sorted(v.items()))}")
    total, hit = sum(scored.values()), sum(hits.values())
    print(f"all: hit rate {hit}/{total} = {hit / total:.4f}, chance rate "
          f"{on_map.Intersection(ground).Area() / ground.Area():.4f}, searched {ground.Area() / 1e6:.3f} km2, "
          f"classes {dict(sorted(classes.items()))}")
    off = sum(not ground.Intersects(p) and ground.Distance(p) <= 10 for _, p in finds)
    unmapped = sum(g.Difference(on_map).Area() > 1000 for _, g in counted)
    print(f"finds just outside searched ground: {off}; searched polygons with unmapped ground: {unmapped}")
    for label, layer, key, date in (("finds", finds, "find_id", "found_on"), ("accidents", accidents, "acc_id", "happened")):
        for words, searches in (("searched", counted), ("searched or released", everything)):
            late = [r[key] for r, p in layer if any(g.Intersects(p) and r[date] > s["completed"] for s, g in searches)]
            print(f"{label} inside ground reported {words} before: {late}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1
         else os.path.join(os.path.dirname(os.path.abspath(__file__)), "sample_area.gpkg"))
