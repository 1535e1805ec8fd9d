#!/usr/bin/python3
"""Builds the small models in zoo/ (Debian python3-onnx 1.12: IR 8, opset 17, ai.onnx.ml 3).

One for each kind of model that .NET teams deploy, with the inputs, outputs, types and shapes its exporter writes, and as little inside as will
do. What a model computes is plain enough to be worked out in a test. The files are committed, so that tests need no Python.
"""
import os
import onnx
from onnx import TensorProto as T, helper as h, numpy_helper as nh
import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "zoo")
ML = "ai.onnx.ml"


def tensor(name, kind, *shape):
    return h.make_tensor_value_info(name, kind, shape)


def save(name, nodes, inputs, outputs, initializers=(), opset=17, ir=8):
    graph = h.make_graph(nodes, name, inputs, outputs, list(initializers))
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", opset), h.make_opsetid(ML, 3)])
    model.ir_version = ir
    onnx.save(model, f"{OUT}/{name}.onnx")


def weights(name, values, kind=np.float32):
    return nh.from_array(np.array(values, kind), name)


def regressor(x, y, *coefficients, intercept=0.0):
    return h.make_node("LinearRegressor", [x], [y], domain=ML, coefficients=list(coefficients), intercepts=[intercept])


def maps(name, key):
    info = onnx.ValueInfoProto()
    info.name = name
    of = info.type.sequence_type.elem_type.map_type
    of.key_type = key
    of.value_type.tensor_type.elem_type = T.FLOAT
    of.value_type.tensor_type.shape.SetInParent()
    return info


def classifier(x, label, scores, count, **labels):
    """Scores are the softmax of the first features as they are."""
    identity = [float(row == column) for row in range(len(next(iter(labels.values())))) for column in range(count)]
    return h.make_node("LinearClassifier", [x], [label, scores], domain=ML, coefficients=identity,
                       intercepts=[0.0] * len(next(iter(labels.values()))), post_transform="SOFTMAX", **labels)


def stump(x, label, scores, column, threshold, missing_is_low, **labels):
    """One tree of one node, as exporters write two classes: at or below the threshold of a column the odds of the second are 1 to 3, above it 3 to 1."""
    return h.make_node(
        "TreeEnsembleClassifier", [x], [label, scores], domain=ML, nodes_treeids=[0, 0, 0], nodes_nodeids=[0, 1, 2],
        nodes_featureids=[column, 0, 0], nodes_values=[threshold, 0.0, 0.0], nodes_modes=["BRANCH_LEQ", "LEAF", "LEAF"],
        nodes_truenodeids=[1, 0, 0], nodes_falsenodeids=[2, 0, 0], nodes_hitrates=[1.0, 1.0, 1.0],
        nodes_missing_value_tracks_true=[int(missing_is_low), 0, 0], class_treeids=[0, 0], class_nodeids=[1, 2], class_ids=[0, 0],
        class_weights=[-float(np.log(3.0)), float(np.log(3.0))], post_transform="LOGISTIC", **labels)


iris = ["setosa", "versicolor", "virginica"]
four = [tensor("float_input", T.FLOAT, None, 4)]

# 1: scikit-learn, packed, zipmap off. 2: with its ZipMap. 3: zipmap="columns", an output a class.
save("01_sklearn", [classifier("float_input", "label", "probabilities", 4, classlabels_ints=[0, 1, 2])],
     four, [tensor("label", T.INT64, None), tensor("probabilities", T.FLOAT, None, 3)])
save("02_sklearn_zipmap",
     [classifier("float_input", "output_label", "scores", 4, classlabels_ints=[0, 1, 2]),
      h.make_node("ZipMap", ["scores"], ["output_probability"], domain=ML, classlabels_int64s=[0, 1, 2])],
     four, [tensor("output_label", T.INT64, None), maps("output_probability", T.INT64)])
save("03_sklearn_columns",
     [classifier("float_input", "output_label", "scores", 4, classlabels_strings=iris),
      h.make_node("Split", ["scores"], ["i0", "i1", "i2"], axis=1)],
     four, [tensor("output_label", T.STRING, None)] + [tensor(f"i{i}", T.FLOAT, None, 1) for i in range(3)])

# 4: a ColumnTransformer: an input a column, each of its own type, names made fit for ONNX.
save("04_columns",
     [h.make_node("LabelEncoder", ["home_dest"], ["home"], domain=ML, keys_strings=["", "Paris"], values_floats=[0.0, 5.0], default_float=1.0),
      h.make_node("Cast", ["pclass"], ["class"], to=T.FLOAT), h.make_node("Concat", ["age", "class", "home"], ["all"], axis=1),
      h.make_node("LinearRegressor", ["all"], ["variable"], domain=ML, coefficients=[1.0, 100.0, 1000.0], intercepts=[0.0])],
     [tensor("pclass", T.INT64, None, 1), tensor("age", T.FLOAT, None, 1), tensor("home_dest", T.STRING, None, 1)],
     [tensor("variable", T.FLOAT, None, 1)])

# 5: XGBoost by onnxmltools: declared for one row, takes any; NaN has a way of its own.
save("05_xgboost", [stump("input", "label", "probabilities", 1, 10.0, True, classlabels_int64s=[0, 1])],
     [tensor("input", T.FLOAT, None, 3)], [tensor("label", T.INT64, 1), tensor("probabilities", T.FLOAT, 1, 2)])

# 6: LightGBM by onnxmltools: ZipMap, and NaN on the other side.
save("06_lightgbm",
     [stump("input", "label", "tree", 0, 0.5, False, classlabels_int64s=[0, 1]),
      h.make_node("ZipMap", ["tree"], ["probabilities"], domain=ML, classlabels_int64s=[0, 1])],
     [tensor("input", T.FLOAT, None, 2)], [tensor("label", T.INT64, None), maps("probabilities", T.INT64)])

# 7: CatBoost's own export: text labels, a map a row; its regressor declares [N] and returns [N, 1].
save("07_catboost",
     [stump("features", "label", "scores", 0, 3.0, False, classlabels_strings=["no", "yes"]),
      h.make_node("ZipMap", ["scores"], ["probabilities"], domain=ML, classlabels_strings=["no", "yes"])],
     [tensor("features", T.FLOAT, "N", 2)], [tensor("label", T.STRING, "N"), maps("probabilities", T.STRING)])
save("07_catboost_regressor", [regressor("features", "predictions", 1.0, 10.0, intercept=0.5)],
     [tensor("features", T.FLOAT, "N", 2)], [tensor("predictions", T.FLOAT, "N")])

# 8: ML.NET: every column is an input, also the label; a batch of one; names with dots; a key type is an unsigned number.
save("08_mlnet",
     [h.make_node("LabelEncoder", ["text"], ["word"], domain=ML, keys_strings=["good", "bad"], values_floats=[2.0, -2.0], default_float=0.0),
      h.make_node("Mul", ["word", "importance"], ["Score.output"]), h.make_node("Sigmoid", ["Score.output"], ["Probability.output"]),
      h.make_node("Greater", ["Score.output", "zero"], ["is"]), h.make_node("Cast", ["is"], ["PredictedLabel.output"], to=T.UINT32),
      h.make_node("Identity", ["isnegative"], ["isnegative.output"])],
     [tensor("text", T.STRING, 1, 1), tensor("isnegative", T.STRING, 1, 1), tensor("importance", T.FLOAT, 1, 1)],
     [tensor("PredictedLabel.output", T.UINT32, 1, 1), tensor("Score.output", T.FLOAT, 1, 1), tensor("Probability.output", T.FLOAT, 1, 1),
      tensor("isnegative.output", T.STRING, 1, 1)], [weights("zero", 0.0)])

# 9: Azure AutoML: an input a column, [N, 1] each; 10: a regressor; 11: one of several targets, declared as one.
save("09_automl",
     [h.make_node("Cast", ["passengerCount"], ["passengers"], to=T.FLOAT), h.make_node("Concat", ["tripDistance", "passengers"], ["all"], axis=1),
      regressor("all", "variable1", 2.5, 1.0, intercept=3.0)],
     [tensor("tripDistance", T.FLOAT, None, 1), tensor("passengerCount", T.INT64, None, 1)], [tensor("variable1", T.FLOAT, None, 1)])
save("10_regressor", [regressor("float_input", "variable", 1.0, 2.0, 3.0, 4.0)], four, [tensor("variable", T.FLOAT, None, 1)])
save("11_multi_output",
     [h.make_node("LinearRegressor", ["float_input"], ["variable"], domain=ML, coefficients=[1.0, 0, 0, 0, 0, 1.0, 0, 0], intercepts=[0.0, 0.0], targets=2)],
     four, [tensor("variable", T.FLOAT, None, 1)])

# 13: YOLO: boxes and classes of 8400 places. 14: a detector that says how many boxes there are.
save("13_yolo",
     [h.make_node("GlobalAveragePool", ["images"], ["mean"]), h.make_node("ReduceSum", ["mean", "planes"], ["sum"], keepdims=0),
      h.make_node("Unsqueeze", ["sum", "planes_of"], ["deep"]), h.make_node("Expand", ["deep", "shape"], ["wide"]), h.make_node("Add", ["wide", "rows"], ["output0"])],
     [tensor("images", T.FLOAT, 1, 3, 640, 640)], [tensor("output0", T.FLOAT, 1, 84, 8400)],
     [weights("planes", [1, 2, 3], np.int64), weights("planes_of", [1, 2], np.int64), weights("shape", [1, 84, 8400], np.int64),
      weights("rows", [[[float(row)] for row in range(84)]])])
save("14_faster_rcnn",
     [h.make_node("ReduceMax", ["image"], ["bright"], axes=[0], keepdims=0), h.make_node("Greater", ["bright", "half"], ["is"]),
      h.make_node("NonZero", ["is"], ["places"]), h.make_node("Transpose", ["places"], ["corners"], perm=[1, 0]),
      h.make_node("GatherND", ["bright", "corners"], ["scores"]), h.make_node("Add", ["corners", "one"], ["others"]),
      h.make_node("Concat", ["corners", "others"], ["both"], axis=1), h.make_node("Cast", ["both"], ["boxes"], to=T.FLOAT),
      h.make_node("ReduceSum", ["corners", "axis"], ["labels"], keepdims=0)],
     [tensor("image", T.FLOAT, 3, 8, 8)],
     [tensor("boxes", T.FLOAT, "nbox", 4), tensor("labels", T.INT64, "nbox"), tensor("scores", T.FLOAT, "nbox")],
     [weights("half", 0.5), weights("one", 1, np.int64), weights("axis", [1], np.int64)])

# 22: an isolation forest: negative is an anomaly.
save("22_isolation_forest",
     [h.make_node("ReduceL2", ["X"], ["far"], axes=[1], keepdims=1), h.make_node("Sub", ["limit", "far"], ["scores"]), h.make_node("Sign", ["scores"], ["sign"]),
      h.make_node("Cast", ["sign"], ["label"], to=T.INT64)],
     [tensor("X", T.FLOAT, None, 2)], [tensor("label", T.INT64, None, 1), tensor("scores", T.FLOAT, None, 1)], [weights("limit", 1.0)])

# 23: a text goes in, its words are the graph's affair. No StringNormalizer: it loads only where the locale en_US.UTF-8 is installed.
save("23_text",
     [h.make_node("Reshape", ["input", "any"], ["flat"]),
      h.make_node("LabelEncoder", ["flat"], ["word"], domain=ML, keys_strings=["refund", "hello"], values_floats=[3.0, -3.0], default_float=0.0),
      h.make_node("Unsqueeze", ["word", "last"], ["column"]), h.make_node("Sigmoid", ["column"], ["second"]),
      h.make_node("Sub", ["one", "second"], ["first"]), h.make_node("Concat", ["first", "second"], ["probabilities"], axis=1)],
     [tensor("input", T.STRING, None, 1)], [tensor("probabilities", T.FLOAT, None, 2)],
     [weights("last", [1], np.int64), weights("one", 1.0), weights("any", [-1], np.int64)])

# 23, too: several texts a row.
save("23_words",
     [h.make_node("LabelEncoder", ["words"], ["known"], domain=ML, keys_strings=["one", "two", "grün"], values_floats=[1.0, 2.0, 100.0], default_float=0.0),
      h.make_node("Mul", ["known", "places"], ["weighed"]), h.make_node("ReduceSum", ["weighed", "last"], ["sum"], keepdims=1)],
     [tensor("words", T.STRING, None, 3)], [tensor("sum", T.FLOAT, None, 1)],
     [weights("places", [1.0, 10.0, 1000.0]), weights("last", [1], np.int64)])

# 24: a ranker: scores mean something among the rows of one query only.
save("24_ranker", [regressor("float_input", "variable", 1.0, -1.0, 0.0, 0.0)], four, [tensor("variable", T.FLOAT, None, 1)])

# 26: a model in half precision.
save("26_fp16", [h.make_node("MatMul", ["input", "w"], ["output"])], [tensor("input", T.FLOAT16, "N", 2)], [tensor("output", T.FLOAT16, "N", 1)],
     [weights("w", [[2.0], [1.0]], np.float16)])

# 27: inputs with a default, and weights that an old exporter lists as inputs.
save("27_defaults", [h.make_node("Mul", ["x", "factor"], ["y"])], [tensor("x", T.FLOAT, None, 1), tensor("factor", T.FLOAT, 1)],
     [tensor("y", T.FLOAT, None, 1)], [weights("factor", [3.0])])
save("27_weights_as_inputs", [h.make_node("MatMul", ["x", "w"], ["y"])], [tensor("x", T.FLOAT, None, 2), tensor("w", T.FLOAT, 2, 1)],
     [tensor("y", T.FLOAT, None, 1)], [weights("w", [[1.0], [10.0]])], opset=8, ir=3)

# 28: the weights in a file beside the model, as torch writes them.
path = f"{OUT}/28_external_data.onnx"
if os.path.exists(path + ".data"):
    os.remove(path + ".data")
graph = h.make_graph([h.make_node("MatMul", ["x", "w"], ["y"])], "external", [tensor("x", T.FLOAT, "N", 512)], [tensor("y", T.FLOAT, "N", 1)],
                     [weights("w", [[0.5]] * 512)])
model = h.make_model(graph, opset_imports=[h.make_opsetid("", 17)])
model.ir_version = 8
onnx.save(model, path, save_as_external_data=True, all_tensors_to_one_file=True, location="28_external_data.onnx.data", size_threshold=0)

# 30: outputs of rank 0 and 1.
save("30_ranks",
     [h.make_node("ReduceSum", ["x"], ["total"], keepdims=0), h.make_node("ReduceMax", ["x"], ["largest"], axes=[1], keepdims=0)],
     [tensor("x", T.FLOAT, None, 3)], [tensor("total", T.FLOAT), tensor("largest", T.FLOAT, None)])

# 32: a pipeline in two files, the scaling in the first of them. The contract that scales by itself needs the second one only.
packed = [tensor("float_input", T.FLOAT, None, 3)]
save("32_scaler",
     [h.make_node("Slice", ["float_input", "zero", "first", "columns"], ["amount"]),
      h.make_node("Slice", ["float_input", "first", "last", "columns"], ["rest"]),
      h.make_node("Add", ["amount", "one"], ["above"]), h.make_node("Log", ["above"], ["log"]),
      h.make_node("Concat", ["log", "rest"], ["joined"], axis=1),
      h.make_node("Scaler", ["joined"], ["variable"], domain=ML, offset=[3.5, 40.0, 0.0], scale=[1 / 1.25, 1 / 12.0, 1 / 24.0])],
     packed, [tensor("variable", T.FLOAT, None, 3)],
     [weights("one", [1.0]), weights("zero", [0], np.int64), weights("first", [1], np.int64),
      weights("last", [3], np.int64), weights("columns", [1], np.int64)])
save("32_model", [regressor("float_input", "variable", 2.0, -1.0, 0.5, intercept=0.25)], packed, [tensor("variable", T.FLOAT, None, 1)])

# 12: torchvision: an image as planes of red, green and blue; one logit a class. 29: the same, exported without dynamic axes.
channels = weights("channels", [[1.0, 0.0, -1.0, 2.0], [0.0, 1.0, -1.0, 0.0], [0.0, 0.0, 2.0, 0.5]])
for name, batch in [("12_resnet", "batch"), ("29_resnet_fixed_batch", 1)]:
    save(name,
         [h.make_node("GlobalAveragePool", ["input"], ["pooled"]), h.make_node("Flatten", ["pooled"], ["means"]),
          h.make_node("MatMul", ["means", "channels"], ["output"])],
         [tensor("input", T.FLOAT, batch, 3, 224, 224)], [tensor("output", T.FLOAT, batch, 4)], [channels])

# 19: a forecaster: a week of hours with two columns, a day of hours ahead: each the mean of the first column plus what the same hour had.
save("19_forecaster",
     [h.make_node("Slice", ["x", "zero", "first", "column"], ["load"]), h.make_node("Squeeze", ["load", "column"], ["week"]),
      h.make_node("ReduceMean", ["week"], ["mean"], axes=[1], keepdims=1),
      h.make_node("Slice", ["week", "yesterday", "end", "hours"], ["day"]), h.make_node("Add", ["day", "mean"], ["forecast"])],
     [tensor("x", T.FLOAT, "N", 168, 2)], [tensor("forecast", T.FLOAT, "N", 24)],
     [weights("zero", [0], np.int64), weights("first", [1], np.int64), weights("column", [2], np.int64), weights("yesterday", [144], np.int64),
      weights("end", [168], np.int64), weights("hours", [1], np.int64)])

# 21: an autoencoder: what it makes of the input again, and how far off that is.
save("21_autoencoder",
     [h.make_node("Clip", ["input", "least", "greatest"], ["reconstruction"]), h.make_node("Sub", ["input", "reconstruction"], ["off"]),
      h.make_node("ReduceL2", ["off"], ["score"], axes=[1], keepdims=1)],
     [tensor("input", T.FLOAT, None, 16)], [tensor("reconstruction", T.FLOAT, None, 16), tensor("score", T.FLOAT, None, 1)],
     [weights("least", -1.0), weights("greatest", 1.0)])

# 25: a quantized image model that takes bytes.
save("25_quantized",
     [h.make_node("DequantizeLinear", ["image", "scale", "zero_point"], ["real"]), h.make_node("ReduceMean", ["real"], ["score"], axes=[1, 2, 3], keepdims=0)],
     [tensor("image", T.UINT8, "N", 1, 4, 4)], [tensor("score", T.FLOAT, "N")],
     [weights("scale", 0.5), weights("zero_point", 2, np.uint8)])

# 15: an encoder with a classifier on top: the sums of the tokens that count, by class. What is padded counts for nothing.
tokens = [tensor(n, T.INT64, "batch", "seq") for n in ("input_ids", "attention_mask", "token_type_ids")]
save("15_bert_classifier",
     [h.make_node("Mul", ["input_ids", "attention_mask"], ["kept"]), h.make_node("Mul", ["kept", "token_type_ids"], ["second"]),
      h.make_node("ReduceSum", ["kept", "axis"], ["all"], keepdims=1), h.make_node("ReduceSum", ["second", "axis"], ["part"], keepdims=1),
      h.make_node("Concat", ["all", "part"], ["both"], axis=1), h.make_node("Cast", ["both"], ["logits"], to=T.FLOAT)],
     tokens, [tensor("logits", T.FLOAT, "batch", 2)], [weights("axis", [1], np.int64)])

# 16: sentence embeddings, with the states they are the mean of.
save("16_sentence_embedding",
     [h.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"]), h.make_node("Cast", ["attention_mask"], ["mask"], to=T.FLOAT),
      h.make_node("Unsqueeze", ["mask", "last"], ["wide"]), h.make_node("Mul", ["last_hidden_state", "wide"], ["kept"]),
      h.make_node("ReduceSum", ["kept", "axis"], ["sum"], keepdims=0), h.make_node("ReduceSum", ["mask", "axis"], ["count"], keepdims=1),
      h.make_node("Div", ["sum", "count"], ["sentence_embedding"])],
     tokens[:2], [tensor("last_hidden_state", T.FLOAT, "batch", "seq", 384), tensor("sentence_embedding", T.FLOAT, "batch", 384)],
     [weights("table", [[token + dim / 1000 for dim in range(384)] for token in range(10)]), weights("axis", [1], np.int64),
      weights("last", [2], np.int64)])

# 18: a voice detector that carries its state: no axis is a batch of rows.
save("18_silero",
     [h.make_node("Cast", ["sr"], ["rate"], to=T.FLOAT), h.make_node("Div", ["rate", "khz16"], ["pace"]), h.make_node("Mul", ["input", "pace"], ["paced"]),
      h.make_node("ReduceMean", ["paced"], ["output"], axes=[1], keepdims=1), h.make_node("Unsqueeze", ["output", "first"], ["deep"]),
      h.make_node("Add", ["state", "deep"], ["stateN"])],
     [tensor("input", T.FLOAT, None, None), tensor("state", T.FLOAT, 2, None, 128), tensor("sr", T.INT64)],
     [tensor("output", T.FLOAT, None, 1), tensor("stateN", T.FLOAT, None, None, None)],
     [weights("khz16", 16000.0), weights("first", [0], np.int64)])

# 20: a recommender: ids of one user and one item, and what the user saw before.
save("20_recommender",
     [h.make_node("Gather", ["users", "user_id"], ["user"]), h.make_node("Gather", ["items", "item_id"], ["item"]),
      h.make_node("Gather", ["items", "history"], ["seen"]), h.make_node("ReduceSum", ["seen", "axis"], ["past"], keepdims=0),
      h.make_node("Mul", ["user", "item"], ["taste"]), h.make_node("Add", ["taste", "past"], ["score"])],
     [tensor("user_id", T.INT64, "N"), tensor("item_id", T.INT64, "N"), tensor("history", T.INT64, "N", "H")], [tensor("score", T.FLOAT, "N")],
     [weights("users", [1.0, 2.0, 3.0]), weights("items", [0.0, 10.0, 20.0, 40.0]), weights("axis", [1], np.int64)])
