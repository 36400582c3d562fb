# SPDX-License-Identifier: GPL-2.0-or-later
"""What the checks inside QGIS desktop share: claims written line by line, waiting, pictures."""
import os
import time
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

DOOR = os.environ["MINEMAP_DOOR"]
WORK = os.environ["MINEMAP_WORK"]
SAMPLE = os.path.join(os.environ["MINEMAP_SOURCE"], "tests", "data", "sample", "sample_area.gpkg")


def write(line):
    with open(os.path.join(WORK, "checks.txt"), "a", encoding="utf-8") as file:
        file.write(line + "\n")


def check(held, claim):
    write(("ok      " if held else "FAILED  ") + claim)
    if not held:
        raise AssertionError(claim)


def settle():
    """Lets queued signals and deferred deletions happen."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.DeferredDelete)


def wait_for(condition, claim, seconds=60):
    """Waits until the condition holds, as a person would, without holding QGIS up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not condition():
        QCoreApplication.processEvents(QEventLoop.AllEvents, 50)
        time.sleep(0.01)
    check(condition(), claim)


def shoot(name):
    settle()
    (QApplication.activeModalWidget() or iface.mainWindow()).grab().save(os.path.join(WORK, name + ".png"))


def run_checks(*checks):
    """Runs the checks one after the other, says whether all held, and ends QGIS."""
    try:
        for function in checks:
            function()
        write("all checks held")
    except Exception:
        write(traceback.format_exc())
        shoot("failed")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()
