"""tracker: which passages support a news claim, who said them, when, and what contradicts them."""

__version__ = "0.1.0"
