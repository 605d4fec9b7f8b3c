// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `pipeline.schema.json`
    static let pipelineSchema: StaticString = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://vorfall.example/schema/pipeline/1",
  "title": "pipeline.json",
  "description": "How vorfall runs. Every key is optional.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "type": "string"
    },
    "limits": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "pageBytes": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000,
          "default": 20000000,
          "description": "The largest page or text, in bytes."
        },
        "seconds": {
          "type": "number",
          "minimum": 0.001,
          "maximum": 3600,
          "default": 10,
          "description": "The longest time for one line of the worker, in seconds."
        }
      },
      "required": []
    },
    "lexicons": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Files with entities that extend or replace those of the program, relative to this file's folder."
    },
    "incidents": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "background": {
          "type": "boolean",
          "default": true,
          "description": "Whether earlier incidents that a report recalls become records."
        }
      },
      "required": []
    },
    "sources": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "What vorfall ingest reads where the command line names nothing: files, folders, WARC files, feeds, sitemaps and addresses."
    },
    "sinks": {
      "type": "object",
      "additionalProperties": {
        "enum": [
          "jsonl",
          "csv",
          "effects",
          "stix",
          "misp",
          "veris",
          "atom",
          "jsonfeed"
        ]
      },
      "description": "Files, relative to this file's folder, that hold the store's current records after each run of vorfall ingest, with their formats."
    },
    "store": {
      "type": "string",
      "default": "vorfall.sqlite",
      "description": "Where records are kept: a path, relative to this file's folder, or postgres://…"
    },
    "fetching": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "userAgent": {
          "type": "string",
          "description": "How the program names itself to servers."
        },
        "delay": {
          "type": "number",
          "minimum": 0,
          "maximum": 3600,
          "default": 1,
          "description": "The least time between two requests to a host, in seconds."
        },
        "perHost": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 2,
          "description": "The most requests to a host at a time."
        },
        "seconds": {
          "type": "number",
          "minimum": 0.1,
          "maximum": 3600,
          "default": 30,
          "description": "The longest time for one request, in seconds."
        },
        "retries": {
          "type": "integer",
          "minimum": 0,
          "maximum": 20,
          "default": 3,
          "description": "How often a request is tried again after an error of the server."
        },
        "allowPrivate": {
          "type": "boolean",
          "default": false,
          "description": "Whether addresses of private networks are fetched."
        }
      },
      "required": []
    },
    "server": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "host": {
          "type": "string",
          "default": "127.0.0.1",
          "description": "The address that vorfall serve listens on. Reading is open to everybody on loopback only."
        },
        "port": {
          "type": "integer",
          "minimum": 0,
          "maximum": 65535,
          "default": 8080,
          "description": "The port to listen on; 0 for any that is free."
        },
        "url": {
          "type": "string",
          "description": "What links in webhooks begin with, such as https://vorfall.example.org; where it is not set they have no host."
        },
        "certificate": {
          "type": "string",
          "description": "A PEM file with the certificate and those between it and the root, relative to this file's folder."
        },
        "key": {
          "type": "string",
          "description": "A PEM file with the certificate's private key, relative to this file's folder."
        },
        "bodyBytes": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000,
          "default": 5000000,
          "description": "The largest body of a request, in bytes."
        },
        "seconds": {
          "type": "number",
          "minimum": 0.01,
          "maximum": 3600,
          "default": 30,
          "description": "The longest time for an answer, in seconds; streams excepted."
        },
        "requestsPerSecond": {
          "type": "number",
          "minimum": 0.01,
          "maximum": 1000000,
          "default": 50,
          "description": "How many requests a second one token, or one address without a token, may make over time; twice as many at once. Reading on loopback without a token is not limited."
        },
        "extractions": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000,
          "default": 0,
          "description": "How many pages are extracted at a time; 0 for as many as there are processors."
        },
        "waiting": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000,
          "default": 256,
          "description": "How many pages may wait for their extraction; what comes then is refused with 503."
        },
        "connections": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "default": 4000,
          "description": "The most connections at a time."
        },
        "listeners": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000,
          "default": 1000,
          "description": "The most listeners of the event stream."
        },
        "graceSeconds": {
          "type": "number",
          "minimum": 0,
          "maximum": 3600,
          "default": 30,
          "description": "How long requests under way may take to finish once the service is told to end, in seconds."
        }
      },
      "required": []
    },
    "evaluation": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "corpus": {
          "type": "string",
          "description": "The folder of the corpus, relative to this file's.",
          "default": "corpus"
        },
        "thresholds": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "title": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "lead": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "authors": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "published": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "paragraphs": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "subheadings": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "mentions": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "insurerMentions": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "dates": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "dateValues": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "relevance": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "standing": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "kinds": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "organisation": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "affectedInsurers": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "affectedGroups": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "notAffectedInsurers": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "mentionedInsurers": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "services": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "datesWithMeaning": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "timeline": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "dataLeak": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "peopleAffected": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "perpetrators": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "authorities": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "measures": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "causes": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "amounts": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "stories": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [],
          "description": "The least F1 of a field."
        }
      },
      "required": []
    }
  },
  "required": []
}
"""##
}
