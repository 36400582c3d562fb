# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS (--code) for demo.sh --gui: opens the sample area and scores it, so that the results come styled."""
import os

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.utils import iface

SAMPLE = os.environ["MINEMAP_SAMPLE"]
NAMES = ["sample_boundary", "searched_ground", "claimed_minefields", "accidents", "finds"]

if not QgsApplication.processingRegistry().providerById("minemap"):
    qgis.utils.updateAvailablePlugins()
    qgis.utils.loadPlugin("minemapaccuracy")
    qgis.utils.startPlugin("minemapaccuracy")

layers = {name: QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr") for name in NAMES}
QgsProject.instance().addMapLayers(list(layers.values()))

import processing  # noqa: E402  (QGIS has to be up before)

processing.runAndLoadResults("minemap:scoremap", {
    "MAP": layers["claimed_minefields"], "RECORD_ID": "rec_id", "GROUP_BY": "sheet", "MAP_DATE": "laid",
    "CLAIMED": "mines", "FINDS": layers["finds"], "QUANTITY": "qty", "LAID_DATE": "laid_from",
    "FIND_DATE": "found_on", "TASK": "task", "SEARCHED": layers["searched_ground"], "SEARCH_KIND": "method",
    "SEARCH_COUNTS": "clearance;technical survey", "SEARCH_DATE": "completed", "SEARCH_TASK": "task",
    "ACCIDENTS": layers["accidents"], "ACCIDENT_DATE": "happened", "AREA": layers["sample_boundary"],
    "RECORDS": "TEMPORARY_OUTPUT", "SCORED_FINDS": "TEMPORARY_OUTPUT"})
for name in ["claimed_minefields", "finds"]:
    QgsProject.instance().layerTreeRoot().findLayer(layers[name].id()).setItemVisibilityChecked(False)
iface.zoomFull()
