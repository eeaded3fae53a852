"""Link templates by name."""

from __future__ import annotations

# How editors are asked to open a file at a place (their own documentation); `file` is what terminals understand.
HYPERLINKS = {
    "file": "file://{host}{path}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "grep+": "grep+://{path}:{line}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "kitty": "file://{host}{path}#{line}",
    "macvim": "mvim://open?url=file://{path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscode-insiders": "vscode-insiders://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "windsurf": "windsurf://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
}
