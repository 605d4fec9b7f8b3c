"""The peers from PyPI: extractors of body text, and a rule pipeline over the names of the lexicon."""
import lxml.html


def _lxml(page):
    lxml.html.fromstring(page)


def _trafilatura(page):
    import trafilatura
    return trafilatura.extract(page, include_comments=False)


def _readability(page):
    from readability import Document
    summary = Document(page.decode("utf-8", "replace")).summary()
    return lxml.html.fromstring(summary).text_content() if summary.strip() else ""


def _resiliparse(page):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree
    return extract_plain_text(HTMLTree.parse_from_bytes(page, detect_encoding(page)), main_content=True)


def _guarded(extract):
    """A page that a peer fails on has no text; it must not end the run."""
    def call(page):
        try:
            return extract(page)
        except Exception:
            return ""
    return call


EXTRACTORS = {
    "lxml, parse only": _guarded(_lxml),
    "resiliparse": _guarded(_resiliparse),
    "trafilatura": _guarded(_trafilatura),
    "readability-lxml": _guarded(_readability),
}


def spacy_matcher(names):
    """spaCy's German tokeniser with a phrase matcher over a table of names, as a function of a text."""
    import spacy
    from spacy.matcher import PhraseMatcher
    pipeline = spacy.blank("de")
    matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
    with open(names) as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    matcher.add("name", [pipeline.make_doc(row[1]) for row in rows if len(row) > 1])
    return lambda text: matcher(pipeline(text))
