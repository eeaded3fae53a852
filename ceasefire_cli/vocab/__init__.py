"""Words with a grammatical role (cues, negators, months): data with its source."""
