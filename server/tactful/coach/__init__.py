"""The domain. Pure: no HTTP, no files but the model, no clock, no globals."""
