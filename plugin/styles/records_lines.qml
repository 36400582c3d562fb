<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_verdict" type="categorizedSymbol" enableorderby="0" symbollevels="1">
  <categories>
   <category value="confirmed" symbol="0" label="searched; mines found on the record or within the tolerance" render="true" />
   <category value="mined_not_judged" symbol="1" label="mines or an accident here, but too little searched to judge" render="true" />
   <category value="unconfirmed" symbol="2" label="searched in part; nothing found in the searched part; not evidence that the ground is clear" render="true" />
   <category value="not_judged" symbol="3" label="too little searched, or too little found, to judge" render="true" />
   <category value="" symbol="4" label="no verdict: outside the area, without geometry, or where was searched is unknown" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,230" />
      <Option name="line_width" type="QString" value="2" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="0,114,178,255" />
      <Option name="line_width" type="QString" value="1.2" />
     </Option>
    </layer>
   </symbol>
   <symbol name="1" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,230" />
      <Option name="line_width" type="QString" value="2" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="156,63,116,255" />
      <Option name="line_width" type="QString" value="0.9" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="2.2" />
     </Option>
     <symbol name="@1@2" type="marker" alpha="1">
      <layer class="SimpleMarker" enabled="1" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="156,63,116,255" />
        <Option name="joinstyle" type="QString" value="miter" />
        <Option name="name" type="QString" value="diamond" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="2.6" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol name="2" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,230" />
      <Option name="line_width" type="QString" value="1.8" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="26,26,26,255" />
      <Option name="line_width" type="QString" value="1.1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="3;1.2" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="230,159,0,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
   <symbol name="3" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,230" />
      <Option name="line_width" type="QString" value="1.5" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;0.9" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="68,68,68,255" />
      <Option name="line_width" type="QString" value="0.8" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
   <symbol name="4" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,230" />
      <Option name="line_width" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="2.4;0.8;0.5;0.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="102,102,102,255" />
      <Option name="line_width" type="QString" value="0.45" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>1</layerGeometryType>
</qgis>
