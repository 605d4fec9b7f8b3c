// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `openapi.json`
    static let openapi: StaticString = ##"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Vorfall",
    "version": "1",
    "summary": "Incident records from German news reports.",
    "description": "Articles, the incidents they tell of, and extraction from pages. Identifiers are stable; lists come part by part.",
    "license": {
      "name": "Apache 2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {},
    {
      "token": []
    }
  ],
  "tags": [
    {
      "name": "extraction"
    },
    {
      "name": "reading"
    },
    {
      "name": "stream"
    },
    {
      "name": "operation"
    },
    {
      "name": "description"
    }
  ],
  "paths": {
    "/v1/extract": {
      "post": {
        "operationId": "extract",
        "summary": "Extract from a page or a text",
        "tags": [
          "extraction"
        ],
        "description": "Runs the pipeline on the body. Nothing is stored.",
        "parameters": [
          {
            "name": "stage",
            "in": "query",
            "description": "The stage whose answer is wanted.",
            "schema": {
              "type": "string",
              "enum": [
                "article",
                "entities",
                "dates",
                "incidents"
              ],
              "default": "incidents"
            }
          },
          {
            "name": "url",
            "in": "query",
            "description": "The address that the page came from.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "published",
            "in": "query",
            "description": "When it was published (ISO 8601), used if the page itself gives no date.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]{4}"
            }
          },
          {
            "name": "fetched",
            "in": "query",
            "description": "When it was fetched (ISO 8601).",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]{4}"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "text/html": {
              "schema": {
                "type": "string"
              },
              "example": "<html><body><article><h1>App gestört</h1><p>Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört.</p></article></body></html>"
            },
            "application/xhtml+xml": {
              "schema": {
                "type": "string"
              }
            },
            "text/plain": {
              "schema": {
                "type": "string"
              },
              "example": "Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört."
            },
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExtractRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the stage says.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExtractAnswer"
                }
              }
            }
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "413": {
            "description": "The body is larger than the limit.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "415": {
            "description": "The media type is none that the route takes.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "422": {
            "description": "The input is no text, or holds no article.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/articles": {
      "get": {
        "operationId": "listArticles",
        "summary": "List articles",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "publisher",
            "in": "query",
            "description": "The publisher as the article names it.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/insurer"
          },
          {
            "name": "hasRecords",
            "in": "query",
            "description": "Whether the article has a record.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Articles, the latest published first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "articles": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Article"
                      }
                    },
                    "next": {
                      "type": "string",
                      "description": "The address of the next part; absent at the end."
                    }
                  },
                  "required": [
                    "articles"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/articles/{id}": {
      "get": {
        "operationId": "getArticle",
        "summary": "One article",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "name": "version",
            "in": "query",
            "description": "A version; the latest if absent.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000000
            }
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The article with its versions, and text and records of one.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "article": {
                      "$ref": "#/components/schemas/Article"
                    },
                    "version": {
                      "type": "integer",
                      "minimum": 1,
                      "description": "The version that text and records belong to."
                    },
                    "text": {
                      "type": "string",
                      "description": "The text; offsets of evidence count its Unicode scalars."
                    },
                    "records": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/IncidentRecord"
                      }
                    },
                    "versions": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ArticleVersion"
                      }
                    },
                    "changes": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/RecordChange"
                      }
                    }
                  },
                  "required": [
                    "article",
                    "version",
                    "text",
                    "records",
                    "versions",
                    "changes"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "404": {
            "description": "There is nothing with this identifier.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/incidents": {
      "get": {
        "operationId": "listIncidents",
        "summary": "List incidents",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insurer"
          },
          {
            "$ref": "#/components/parameters/service"
          },
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/dataLeak"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Incidents, those with the latest first report first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "incidents": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Incident"
                      }
                    },
                    "next": {
                      "type": "string",
                      "description": "The address of the next part; absent at the end."
                    }
                  },
                  "required": [
                    "incidents"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/incidents/{id}": {
      "get": {
        "operationId": "getIncident",
        "summary": "One incident",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The incident with the records it was joined from.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "incident": {
                      "$ref": "#/components/schemas/Incident"
                    },
                    "records": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/IncidentRecord"
                      }
                    }
                  },
                  "required": [
                    "incident",
                    "records"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "404": {
            "description": "There is nothing with this identifier.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/insurers": {
      "get": {
        "operationId": "listInsurers",
        "summary": "List affected insurers",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Insurers and groups that incidents affected, by name.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "insurers": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Insurer"
                      }
                    }
                  },
                  "required": [
                    "insurers"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/insurers/{id}": {
      "get": {
        "operationId": "getInsurer",
        "summary": "One insurer and what affected it",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "$ref": "#/components/parameters/service"
          },
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/dataLeak"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The insurer with incidents that affected it, those with the latest first report first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "insurer": {
                      "$ref": "#/components/schemas/Insurer"
                    },
                    "incidents": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Incident"
                      }
                    },
                    "next": {
                      "type": "string",
                      "description": "The address of the next part; absent at the end."
                    }
                  },
                  "required": [
                    "insurer",
                    "incidents"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "404": {
            "description": "There is nothing with this identifier.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/search": {
      "get": {
        "operationId": "search",
        "summary": "Search articles",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "description": "Words that the article must hold, all of them. Case and the spelling of umlauts do not matter; kranken* stands for all words that begin so.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 250
            },
            "required": true
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Latest versions of articles, best first.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "articles": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SearchHit"
                      }
                    },
                    "next": {
                      "type": "string",
                      "description": "The address of the next part; absent at the end."
                    }
                  },
                  "required": [
                    "articles"
                  ]
                }
              }
            },
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Link": {
                "$ref": "#/components/headers/Link"
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/export": {
      "get": {
        "operationId": "export",
        "summary": "Export records",
        "tags": [
          "reading"
        ],
        "parameters": [
          {
            "name": "format",
            "in": "query",
            "description": "The format.",
            "schema": {
              "type": "string",
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
            "required": true
          },
          {
            "name": "losses",
            "in": "query",
            "description": "Whether to give, instead of the document, what the format has no field for, as JSON Lines.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "$ref": "#/components/parameters/insurer"
          },
          {
            "$ref": "#/components/parameters/service"
          },
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/dataLeak"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The records of the incidents that the filters choose, as a file.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              },
              "Vorfall-Losses": {
                "description": "How many values stand only in notes, only in the extension, and nowhere.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "type": "string"
                }
              },
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/atom+xml": {
                "schema": {
                  "type": "string"
                }
              },
              "application/stix+json": {
                "schema": {
                  "type": [
                    "object",
                    "array"
                  ]
                }
              },
              "application/json": {
                "schema": {
                  "type": [
                    "object",
                    "array"
                  ]
                }
              },
              "application/feed+json": {
                "schema": {
                  "type": [
                    "object",
                    "array"
                  ]
                }
              }
            }
          },
          "304": {
            "description": "The answer is what If-None-Match names."
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/stream": {
      "get": {
        "operationId": "stream",
        "summary": "Follow changes",
        "tags": [
          "stream"
        ],
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "The number of the last event that is known; 0 for all.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only events of articles or of incidents.",
            "schema": {
              "type": "string",
              "enum": [
                "article",
                "incident"
              ]
            }
          },
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The same as after, as browsers send it; outweighs after.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]{1,10}$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Server-Sent Events without end: id is the number, event the kind, data an Event. Without a number, what happens from now on.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "description": "A parameter or the body is wrong.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/schemas/incident-record.json": {
      "get": {
        "operationId": "getRecordSchema",
        "summary": "JSON Schema of a record",
        "tags": [
          "description"
        ],
        "responses": {
          "200": {
            "description": "The schema (draft 2020-12).",
            "content": {
              "application/schema+json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/healthz": {
      "get": {
        "operationId": "health",
        "summary": "Whether the program runs",
        "tags": [
          "operation"
        ],
        "responses": {
          "200": {
            "description": "It runs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        },
        "security": []
      }
    },
    "/readyz": {
      "get": {
        "operationId": "ready",
        "summary": "Whether the store can be read",
        "tags": [
          "operation"
        ],
        "responses": {
          "200": {
            "description": "It can.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        },
        "security": []
      }
    },
    "/metrics": {
      "get": {
        "operationId": "metrics",
        "summary": "Metrics",
        "tags": [
          "operation"
        ],
        "responses": {
          "200": {
            "description": "Text format of Prometheus.",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "openapi",
        "summary": "This document",
        "tags": [
          "description"
        ],
        "responses": {
          "200": {
            "description": "OpenAPI 3.1.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        },
        "security": []
      }
    }
  },
  "components": {
    "schemas": {
      "Problem": {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "description": "https://vorfall.example/problems/ and the code."
          },
          "title": {
            "type": "string",
            "description": "The status in words."
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "code": {
            "type": "string",
            "enum": [
              "badRequest",
              "busy",
              "internal",
              "methodNotAllowed",
              "noArticle",
              "notFound",
              "notText",
              "store",
              "timeout",
              "tooLarge",
              "tooManyRequests",
              "unauthorized",
              "unsupportedMediaType"
            ]
          },
          "detail": {
            "type": "string",
            "description": "What was wrong and what to do."
          }
        },
        "required": [
          "type",
          "title",
          "status",
          "code",
          "detail"
        ],
        "description": "RFC 9457."
      },
      "Status": {
        "type": "object",
        "properties": {
          "status": {
            "const": "ok"
          }
        },
        "required": [
          "status"
        ]
      },
      "ExtractRequest": {
        "type": "object",
        "description": "A request of the worker protocol: one of html, htmlBase64 and text.",
        "properties": {
          "id": {
            "type": ["string", "integer"],
            "description": "Allowed, as requests to a worker have it, and not answered."
          },
          "html": {
            "type": "string",
            "description": "A page."
          },
          "htmlBase64": {
            "type": "string",
            "description": "A page in any encoding, in Base64."
          },
          "encoding": {
            "type": "string",
            "description": "The charset that came with htmlBase64."
          },
          "text": {
            "type": "string",
            "description": "A plain text."
          },
          "url": {
            "type": "string"
          },
          "published": {
            "type": "string",
            "pattern": "^[0-9]{4}"
          },
          "fetched": {
            "type": "string",
            "pattern": "^[0-9]{4}"
          }
        },
        "oneOf": [
          {
            "required": [
              "html"
            ]
          },
          {
            "required": [
              "htmlBase64"
            ]
          },
          {
            "required": [
              "text"
            ]
          }
        ]
      },
      "ExtractAnswer": {
        "description": "By stage: incidents gives records; entities, dates and article give what docs/worker.md says.",
        "type": "object",
        "properties": {
          "records": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentRecord"
            }
          },
          "entities": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "timex": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "text": {
            "type": "string"
          }
        }
      },
      "IncidentRecord": {
        "type": "object",
        "description": "Defined by /v1/schemas/incident-record.json; the members that are always there.",
        "required": [
          "schemaVersion",
          "id",
          "article",
          "standing",
          "kinds",
          "affectedInsurers",
          "dataLeak",
          "confidence",
          "provenance"
        ],
        "properties": {
          "schemaVersion": {
            "const": 1
          },
          "id": {
            "type": "string"
          },
          "article": {
            "type": "object"
          },
          "standing": {
            "enum": [
              "current",
              "background"
            ]
          },
          "kinds": {
            "type": "array",
            "items": {
              "enum": [
                "cyberattack",
                "ransomware",
                "ddos",
                "dataBreach",
                "outage",
                "phishing",
                "vulnerability",
                "extortion",
                "other"
              ]
            }
          },
          "affectedInsurers": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "name"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                }
              }
            }
          },
          "dataLeak": {
            "type": "object"
          },
          "confidence": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "provenance": {
            "type": "object"
          }
        }
      },
      "Incident": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "kinds": {
            "type": "array",
            "items": {
              "enum": [
                "cyberattack",
                "ransomware",
                "ddos",
                "dataBreach",
                "outage",
                "phishing",
                "vulnerability",
                "extortion",
                "other"
              ]
            }
          },
          "organisation": {
            "type": "object"
          },
          "reports": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "record": {
                  "type": "string"
                },
                "article": {
                  "type": "string"
                },
                "url": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "publisher": {
                  "type": "string"
                },
                "published": {
                  "type": "string"
                },
                "standing": {
                  "enum": [
                    "current",
                    "background"
                  ]
                },
                "copyOf": {
                  "type": "string",
                  "description": "The article whose text this one repeats."
                }
              },
              "required": [
                "record",
                "article",
                "standing"
              ]
            }
          },
          "affectedInsurers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentInsurer"
            }
          },
          "affectedGroups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentInsurer"
            }
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentService"
            }
          },
          "timeline": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "event": {
                  "type": "string"
                },
                "value": {
                  "type": "string",
                  "description": "TIMEX3."
                },
                "begin": {
                  "type": "string"
                },
                "until": {
                  "type": "string"
                },
                "records": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              },
              "required": [
                "event",
                "value",
                "records"
              ]
            }
          },
          "dataLeak": {
            "enum": [
              "confirmed",
              "denied",
              "notEstablished",
              "suspected",
              "notStated"
            ]
          },
          "dataLeakHistory": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "peopleAffected": {
            "type": "object"
          },
          "peopleAffectedHistory": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          }
        },
        "required": [
          "id",
          "kinds",
          "reports",
          "affectedInsurers",
          "affectedGroups",
          "services",
          "timeline",
          "dataLeak",
          "dataLeakHistory",
          "peopleAffectedHistory"
        ],
        "description": "One incident as all reports together tell it."
      },
      "IncidentInsurer": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentService"
            }
          },
          "since": {
            "type": "string"
          },
          "until": {
            "type": "string"
          },
          "records": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "contradictedBy": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "id",
          "name",
          "kind",
          "services",
          "records",
          "contradictedBy"
        ]
      },
      "IncidentService": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "since": {
            "type": "string"
          },
          "until": {
            "type": "string"
          },
          "history": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          }
        },
        "required": [
          "id",
          "name",
          "status",
          "history"
        ]
      },
      "Answer": {
        "type": "object",
        "properties": {
          "record": {
            "type": "string"
          },
          "published": {
            "type": "string"
          },
          "value": {
            "type": "string"
          },
          "source": {
            "type": "object"
          }
        },
        "required": [
          "record",
          "value"
        ],
        "description": "What one report says."
      },
      "Article": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^article-"
          },
          "url": {
            "type": "string"
          },
          "canonicalURL": {
            "type": "string"
          },
          "publisher": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "published": {
            "type": "string"
          },
          "language": {
            "type": "string"
          },
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The latest version."
          },
          "recordCount": {
            "type": "integer",
            "minimum": 0,
            "description": "Records of the latest version."
          }
        },
        "required": [
          "id",
          "version",
          "recordCount"
        ]
      },
      "ArticleVersion": {
        "type": "object",
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "From 1."
          },
          "contentHash": {
            "type": "string",
            "description": "SHA-256 of the text."
          },
          "title": {
            "type": "string"
          },
          "published": {
            "type": "string"
          },
          "modified": {
            "type": "string"
          },
          "fetched": {
            "type": "string"
          },
          "location": {
            "type": "string",
            "description": "The input that it came from."
          },
          "provenance": {
            "type": "string",
            "description": "Program, lexicon and configuration that made the records."
          }
        },
        "required": [
          "version",
          "contentHash",
          "location",
          "provenance"
        ]
      },
      "RecordChange": {
        "type": "object",
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that brought it."
          },
          "record": {
            "type": "string"
          },
          "field": {
            "type": "string",
            "description": "The record's member; * for the whole record."
          },
          "change": {
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "before": {},
          "after": {}
        },
        "required": [
          "version",
          "record",
          "field",
          "change"
        ]
      },
      "Insurer": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "incidentCount": {
            "type": "integer",
            "minimum": 0,
            "description": "How many incidents affected it."
          },
          "latest": {
            "type": "string",
            "description": "When the first report of its latest incident was published."
          }
        },
        "required": [
          "id",
          "name",
          "kind",
          "incidentCount"
        ]
      },
      "SearchHit": {
        "type": "object",
        "properties": {
          "article": {
            "type": "string"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "title": {
            "type": "string"
          },
          "published": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        },
        "required": [
          "article",
          "version"
        ]
      },
      "Event": {
        "type": "object",
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Ascending; numbers may be missing."
          },
          "kind": {
            "enum": [
              "article.added",
              "article.changed",
              "article.reread",
              "incident.added",
              "incident.changed",
              "incident.removed"
            ]
          },
          "subject": {
            "type": "string",
            "description": "Identifier of the article or the incident."
          },
          "time": {
            "type": "string",
            "format": "date-time"
          },
          "href": {
            "type": "string"
          }
        },
        "required": [
          "number",
          "kind",
          "subject",
          "time",
          "href"
        ]
      }
    },
    "parameters": {
      "insurer": {
        "name": "insurer",
        "in": "query",
        "description": "Identifier of an insurer, or group of insurers, that some report calls affected, such as barmer.",
        "schema": {
          "type": "string"
        }
      },
      "service": {
        "name": "service",
        "in": "query",
        "description": "Identifier of a service that is affected, such as epa; with insurer, one of that insurer.",
        "schema": {
          "type": "string"
        }
      },
      "kind": {
        "name": "kind",
        "in": "query",
        "description": "A kind of incident that some report names.",
        "schema": {
          "type": "string",
          "enum": [
            "cyberattack",
            "ransomware",
            "ddos",
            "dataBreach",
            "outage",
            "phishing",
            "vulnerability",
            "extortion",
            "other"
          ]
        }
      },
      "dataLeak": {
        "name": "dataLeak",
        "in": "query",
        "description": "What the latest report says of a leak.",
        "schema": {
          "type": "string",
          "enum": [
            "confirmed",
            "denied",
            "notEstablished",
            "suspected",
            "notStated"
          ]
        }
      },
      "since": {
        "name": "since",
        "in": "query",
        "description": "Only with a report published then or later. Times are compared as texts: a report of which only the month is known counts as published at its start.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
          "examples": [
            "2023-04"
          ]
        }
      },
      "until": {
        "name": "until",
        "in": "query",
        "description": "Only with a report published then, or in that month or year, or earlier.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
          "examples": [
            "2023-04"
          ]
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "description": "Where the list goes on: from next of the part before.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]+$"
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "description": "The most elements of the part.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        }
      },
      "ifNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "Validators that the client has.",
        "schema": {
          "type": "string"
        }
      }
    },
    "headers": {
      "ETag": {
        "description": "Made from the content; for If-None-Match.",
        "schema": {
          "type": "string"
        }
      },
      "Link": {
        "description": "The next part (rel=\"next\").",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "Problem": {
        "description": "Why there is no other answer.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "From vorfall token create. Not needed on loopback."
      }
    }
  }
}
"""##
}
