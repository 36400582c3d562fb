# SPDX-License-Identifier: GPL-2.0-or-later
"""A run that is cancelled at any moment leaves no outputs and no score."""
import time
import unittest

import minemap_testing
from minemap_testing import APPLICATION, Feedback, Stopping, out_folder, score
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject, QgsTask
from worlds import random_world

OUTPUTS = {"RECORDS": "records.gpkg", "SCORED_FINDS": "finds.gpkg", "GROUPS": "groups.csv", "CURVE": "curve.csv",
        "SCORECARD": "scorecard.json", "REPORT": "report.html"}
MOST_SECONDS = 5  # between the wish to stop and the end; it is far less on an idle machine


class Cancelling(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        records, finds, searched = random_world(7, records=60, finds=3000)
        cls.inputs = {"MAP": records.layer(), "RECORD_ID": "id", "GROUP_BY": "sheet", "FINDS": finds.layer(),
                "SEARCHED": searched.layer()}

    def outputs(self, name):
        folder = out_folder(name)
        return folder, {output: str(folder / file) for output, file in OUTPUTS.items()}

    def test_not_cancelled(self):
        folder, outputs = self.outputs("whole")
        self.assertTrue(score(**self.inputs, **outputs).complete)
        self.assertEqual({path.name for path in folder.iterdir()}, set(OUTPUTS.values()))

    def test_before_the_start(self):
        folder, outputs = self.outputs("before")
        feedback = Feedback()
        feedback.cancel()
        outcome = score(feedback, **self.inputs, **outputs)
        self.assertFalse(outcome.complete)
        self.assertEqual(list(folder.iterdir()), [])

    def test_at_each_progress(self):
        for threshold in (1, 20, 21, 41, 61, 75, 90, 99, 100):
            with self.subTest(threshold=threshold):
                folder, outputs = self.outputs("at_{}".format(threshold))
                feedback = Stopping(threshold)
                outcome = score(feedback, **self.inputs, **outputs)
                self.assertIsNotNone(feedback.reached, "the progress never came so far")
                self.assertFalse(outcome.complete)
                self.assertEqual(outcome.results, {})
                self.assertIn("nothing was written", outcome.sentence)
                self.assertEqual(list(folder.iterdir()), [])
                self.assertEqual(outcome.context.layersToLoadOnCompletion(), {})

    def test_progress_grows(self):
        """It never falls, never passes 100, and ends there."""
        feedback = Feedback()
        seen = []
        feedback.progressChanged.connect(seen.append)
        self.assertTrue(score(feedback, **self.inputs).complete)
        self.assertEqual(seen, sorted(seen))
        self.assertGreaterEqual(seen[0], 0)
        self.assertEqual(seen[-1], 100)

    def cancelled_after(self, seconds):
        """Runs as the dialog does, in a task; (status, seconds from the wish to stop to the end, files)."""
        folder, outputs = self.outputs("after")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Feedback()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        task = QgsProcessingAlgRunnerTask(algorithm, {**self.inputs, **outputs}, context, feedback)
        finished = []
        task.executed.connect(lambda complete, results: finished.append((complete, results)))
        QgsApplication.taskManager().addTask(task)
        start = time.monotonic()
        while time.monotonic() - start < seconds and not finished:
            APPLICATION.processEvents()
            time.sleep(0.001)
        wish = time.monotonic()
        feedback.cancel()
        while not finished and time.monotonic() - wish < 60:
            APPLICATION.processEvents()
            time.sleep(0.001)
        self.assertTrue(finished, "the task did not end")
        return finished[0][0], finished[0][1], time.monotonic() - wish, sorted(path.name for path in folder.iterdir())

    def test_at_any_moment(self):
        """Either all of it or nothing, and soon."""
        start = time.monotonic()
        score(**self.inputs, **self.outputs("timed")[1])
        whole = time.monotonic() - start
        stopped = 0
        longest = 0
        for step in range(16):
            complete, results, latency, files = self.cancelled_after(whole * step / 13)
            longest = max(longest, latency)
            if complete or results:
                # A wish that comes while the files are put in place finds a finished run, whatever the task then says.
                self.assertEqual(set(files), set(OUTPUTS.values()))
                self.assertLess(latency, 0.5)
            else:
                stopped += 1
                self.assertEqual(files, [], "step {}".format(step))
        self.assertGreater(stopped, 5)
        self.assertLess(longest, MOST_SECONDS)
        print("a whole run {:.2f} s; {} of 16 stopped; longest wait {:.3f} s".format(whole, stopped, longest))

    def test_task_cancelled_in_the_task_manager(self):
        folder, outputs = self.outputs("task")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("minemap:scoremap")
        feedback = Feedback()
        task = QgsProcessingAlgRunnerTask(algorithm, {**self.inputs, **outputs}, context, feedback)
        QgsApplication.taskManager().addTask(task)
        task.cancel()
        start = time.monotonic()
        while QgsApplication.taskManager().count() and time.monotonic() - start < 60:
            if task.status() in (QgsTask.Terminated, QgsTask.Complete):
                break
            APPLICATION.processEvents()
            time.sleep(0.001)
        self.assertEqual(list(folder.iterdir()), [])


if __name__ == "__main__":
    minemap_testing.main()
