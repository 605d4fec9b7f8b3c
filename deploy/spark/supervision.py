"""Runs `vorfall worker` so that no page is lost, whatever a page does to it."""
import collections
import ctypes
import json
import os
import queue
import select
import signal
import subprocess
import threading
import time


class BrokenNode(RuntimeError):
    """The worker cannot be used here; the task should fail, so that another executor does it."""


class SupervisedWorker:
    """A worker process with a window of requests under way, a time limit and restarts.

    A worker that exits or hangs is killed and started anew. The requests that it had not answered are sent again one at
    a time, so that the page that is to blame is found and answered with an error; the others are answered as ever.
    """

    def __init__(self, command, hello=None, window=32, window_bytes=4 << 20, seconds=60, deaths=4):
        """
        command: the words of the command.
        hello: what the worker must answer to {"hello": true}, so that no run mixes versions; None to take any.
        window, window_bytes: how many requests, and how many bytes of them, are under way at most.
        seconds: the longest time to the next answer.
        deaths: after so many pages in turn that killed it, the node is taken for broken.
        """
        self.command = command
        self.hello = hello
        self.window = window
        self.window_bytes = window_bytes
        self.seconds = seconds
        self.deaths = deaths
        self.deaths_in_turn = 0
        self.process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def answers(self, requests):
        """Yields (request, answer) in the order of the requests; both are lines without line feed.

        A request that is an error already, {"id", "error"}, is its own answer.
        """
        waiting = collections.deque()
        for request in requests:
            while waiting and (len(waiting) >= self.window
                               or sum(map(len, waiting)) + len(request) > self.window_bytes):
                yield from self._next(waiting)
            if is_failure(request):
                while waiting:
                    yield from self._next(waiting)
                yield request, request
                continue
            waiting.append(request)
            self._send(request)
        while waiting:
            yield from self._next(waiting)

    def start(self):
        """Starts the worker and compares its versions; returns its answer to hello."""
        try:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=end_with_parent,
                start_new_session=True)
        except OSError as error:
            raise BrokenNode(f"{self.command[0]} cannot be started: {error}") from error
        self.buffer = bytearray()
        self.outgoing = queue.SimpleQueue()
        threading.Thread(target=write_lines, args=(self.process.stdin, self.outgoing), daemon=True).start()
        self.outgoing.put(b'{"hello": true}')
        line, reason = self._line()
        if line is None:
            self.stop()
            raise BrokenNode(f"{' '.join(self.command)} does not answer: {reason}")
        hello = json.loads(line)
        if self.hello is not None and hello != self.hello:
            self.stop()
            raise BrokenNode(f"the worker here is another than on the driver: {hello} instead of {self.hello}")
        return hello

    def stop(self):
        """Ends the worker and all that it started."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.process.stdout.close()
        self.outgoing.put(None)
        self.process = None

    def _send(self, request):
        if self.process is None:
            self.start()
        self.outgoing.put(request)

    def _next(self, waiting):
        """Yields the answer to the first request that waits; after a death, those to all that wait."""
        line, _ = self._line()
        if line is not None:
            self.deaths_in_turn = 0
            yield waiting.popleft(), line
            return
        self.stop()
        unanswered = list(waiting)
        waiting.clear()
        for request in unanswered:
            self._send(request)
            line, reason = self._line()
            if line is None:
                self.stop()
                self.deaths_in_turn += 1
                if self.deaths_in_turn >= self.deaths:
                    raise BrokenNode(f"{self.deaths} pages in turn ended the worker; the last: {reason}")
                line = failure(request, *reason)
            else:
                self.deaths_in_turn = 0
            yield request, line

    def _line(self):
        """The next line of the worker, or None and why there is none: a code and a message."""
        end = time.monotonic() + self.seconds
        output = self.process.stdout.fileno()
        searched = 0
        while True:
            cut = self.buffer.find(b"\n", searched)
            if cut >= 0:
                line = bytes(self.buffer[:cut])
                del self.buffer[:cut + 1]
                return line, None
            searched = len(self.buffer)
            left = end - time.monotonic()
            if left <= 0 or not select.select([output], [], [], left)[0]:
                return None, ("timeout", f"no answer within {self.seconds:g} seconds")
            chunk = os.read(output, 1 << 16)
            if not chunk:
                return None, ("workerExit", f"the worker ended with {self.process.wait()}")
            self.buffer += chunk


def write_lines(file, lines):
    """Writes lines until None comes: in a thread, because a worker that hangs does not read either."""
    try:
        while (line := lines.get()) is not None:
            file.write(line + b"\n")
            if lines.empty():
                file.flush()
        file.close()
    except OSError:
        pass  # The worker ended; who reads its answers sees that.


def is_failure(line):
    """Whether a line of `vorfall requests` tells of an input that could not be read."""
    return line.startswith(b'{"error":')


def failure(request, code, message):
    """An error for a request, as the worker would answer it."""
    error = {"error": {"code": code, "message": message}, "id": json.loads(request).get("id")}
    return json.dumps(error, ensure_ascii=False).encode()


def end_with_parent():
    """Lets the kernel end the process when its parent is killed (Linux, PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
