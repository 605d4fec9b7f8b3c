#!/usr/bin/env python3
"""Stands before `vorfall worker` in tests and fails on pages that hold a mark, as a program might.

    failing_worker.py PROGRAM FOLDER worker|requests …

A page with `MARKE-ABSTURZ` ends it, one with `MARKE-STILLSTAND` makes it hang. One with `MARKE-PAUSE` makes it write
its process id to FOLDER/paused and wait for FOLDER/go. FOLDER/starts has a line for each worker that was started.
"""
import base64
import json
import os
import pathlib
import subprocess
import sys
import time

program, folder, *words = sys.argv[1:]
folder = pathlib.Path(folder)
if words[0] != "worker":
    os.execv(program, [program] + words)
with open(folder / "starts", "a", encoding="utf-8") as starts:
    starts.write(f"{os.getpid()}\n")
worker = subprocess.Popen([program] + words, stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    page = base64.b64decode(json.loads(line).get("htmlBase64") or "")
    if b"MARKE-ABSTURZ" in page:
        worker.kill()
        sys.exit(70)
    if b"MARKE-STILLSTAND" in page:
        time.sleep(3600)
    if b"MARKE-PAUSE" in page and not (folder / "go").exists():
        (folder / "paused").write_text(str(os.getpid()), encoding="utf-8")
        while not (folder / "go").exists():
            time.sleep(0.05)
    worker.stdin.write(line)
    worker.stdin.flush()
worker.stdin.close()
sys.exit(worker.wait())
